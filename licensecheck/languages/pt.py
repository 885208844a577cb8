"""Portuguese, of Portugal and of Brazil."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

#: What is two things at once, each list named by the tables it is in.
_IF_ATTRIBUTION = """citando | mencionando | dando crédito | dando os créditos | creditando | atribuindo |
uma vez citada | se citar | sempre citando | sempre mencionando | se a fonte | se for citada |
se for citado | se citar a | se mencionar | se nos citar | se você citar"""
_QUOTE_LENGTH_LIMIT = """breves citações | citações breves | pequenos trechos | breves trechos | breves excertos |
trechos breves | pequenos excertos | pequenos fragmentos | breves fragmentos | citações curtas |
curtas citações | pequenas citações | curtos excertos | curtos trechos | algumas linhas"""

PACK = LanguagePack(
    name="pt",
    title="Portuguese",
    tags={
        Tag.OWNED: words(
            """pertence a | pertencem a | pertencem à | pertence à | são propriedade de |
            é propriedade de | são de propriedade de | é de propriedade de |
            são propriedade exclusiva de | é propriedade exclusiva de |
            pertencem exclusivamente a | pertence exclusivamente a | pertencem ao |
            pertence ao | são de titularidade de | permanecem propriedade de |
            permanece propriedade de"""
        ),
        Tag.MARK: words(
            "direitos de autor © | direitos autorais © | direitos autorais: | direitos de autor:"
        ),
        Tag.RESERVED: words(
            """todos os direitos reservados | direitos reservados |
            todos os direitos são reservados | todos os direitos estão reservados |
            reservados todos os direitos | todos direitos reservados |
            ficam reservados todos os direitos | são reservados todos os direitos |
            todos os direitos protegidos | direitos autorais reservados |
            todos os direitos autorais reservados | direitos de autor reservados |
            todos os direitos de autor reservados |
            todos os direitos de propriedade intelectual reservados |
            reservados os direitos | reservam-se todos os direitos |
            reservados todos os direitos autorais |
            todos os direitos de autor e conexos reservados |
            todos os demais direitos reservados |
            todos os direitos expressamente reservados | todos os direitos ficam reservados |
            todos os direitos desta edição reservados |
            todos os direitos de cópia reservados | com todos os direitos reservados |
            reserva de todos os direitos"""
        ),
        Tag.RESERVE: words(
            """reservado | reservada | reservados | reservadas | reserva-se | reservam-se |
            se reserva | se reservam | reserva-se o direito | reserva para si |
            reserva expressamente | reservamo-nos | reserva todos os direitos |
            reserva os direitos | reservando-se | reservamos | reservamo-nos o direito |
            reservamo-nos todos os direitos | nos reservamos | reservo-me | me reservo |
            permanecem reservados | permanece reservado | ficam reservados | fica reservado |
            fica reservada | reserva-se todos os direitos | reserva expressa |
            reserva de direitos | exerce o direito de reserva | exerce a reserva |
            exerce o direito de exclusão | exerce o seu direito de oposição |
            direito de exclusão | opt-out"""
        ),
        Tag.PROTECTED: words(
            """protegido por direitos autorais | protegidos por direitos autorais |
            protegida por direitos autorais | protegido por direitos de autor |
            protegidos por direitos de autor | protegida por direitos de autor |
            protegido pela lei de direitos autorais |
            protegidos pela lei de direitos autorais | protegido pelo direito de autor |
            protegidos pelo direito de autor | protegido por copyright |
            protegidos por copyright | protegido pela lei de direito autoral |
            protegidos pela lei de direito autoral |
            protegido pelas leis de direitos autorais | sujeito a direitos de autor |
            sujeito a direitos autorais | é propriedade de | são propriedade de |
            propriedade exclusiva de | protegidos pela legislação brasileira |
            protegidos pela lei 9.610 | protegido pelo código do direito de autor |
            protegidas por direitos autorais | protegidas por direitos de autor |
            protegida por copyright | protegidas por copyright |
            protegida pela lei de direitos autorais | protegida pelo direito de autor |
            protegidas pelo direito de autor | protegidos pelos direitos de autor |
            protegido pelos direitos de autor | protegidos pelos direitos autorais |
            protegido pela legislação autoral | protegidos pela legislação autoral |
            protegidos pela legislação de direitos autorais |
            protegidos pelas leis de direitos autorais | protegidos pela lei |
            sujeitos a direitos de autor | sujeitas a direitos de autor |
            sujeitos a direitos autorais | sujeito a copyright | obra protegida |
            obras protegidas | têm direitos de autor | tem direitos autorais |
            são protegidos por lei"""
        ),
        Tag.NEG: words(
            """ninguém | em caso algum | de modo algum | de forma alguma | não | nenhum |
            nenhuma | nunca | jamais | tampouco | em hipótese alguma | em nenhuma hipótese |
            sob hipótese alguma | sob nenhuma hipótese | em nenhum caso |
            em circunstância alguma | sob nenhuma circunstância | sob qualquer pretexto |
            sob nenhum pretexto | de maneira alguma | de maneira nenhuma | de forma nenhuma |
            de modo nenhum | por nenhum motivo | nada | nem a | nem o | nem as | nem os |
            nem sua | nem seu | nenhuns | nenhumas"""
        ),
        Tag.NOT_ONLY: words(
            """mesmo com | nem mesmo com | ainda que | não só | não apenas | não somente |
            não se limita | sem custos | sem custo | sem qualquer custo | sem encargos |
            sem ônus | sem pagamento | a título gratuito | de graça | livre de encargos |
            não se limitando | não limitado a | sem limitação | sem se limitar |
            não mais tarde que | o mais tardar | gratuitamente | de forma gratuita |
            sem despesas | sem contrapartida | sem contrapartida financeira |
            sem compromisso | sem garantia | não se responsabiliza |
            não nos responsabilizamos | não é responsável | não somos responsáveis |
            não se assume | não assume responsabilidade |
            não assume qualquer responsabilidade | não reflete necessariamente |
            não refletem necessariamente | não necessariamente | nada mais nada menos |
            além de não"""
        ),
        Tag.MAY: words(
            """pode | podem | poderá | poderão | poderia | poderiam | podes | possa | possam |
            podemos | poder | tem o direito de | posso | poderás | poderei | poderemos |
            pode ser | podem ser | poderá ser | poderão ser | pode-se | podem-se |
            tem direito a | têm direito a | têm o direito de | tens o direito de |
            está no direito de | têm a faculdade de | tem a faculdade de"""
        ),
        Tag.MAY_NOT: words(
            """é vedado ao | abster-se de | abstenha-se de | fica impedido de | escusado |
            favor não | é vedada a | é vedado o | não é permitido | não se permite |
            não se permitem | não se autoriza | não se autorizam | não se admite |
            não se admitem | não se aceita | não se consente | não será permitido |
            não será permitida | não será tolerado | não é lícito | não é possível |
            não será possível | não é dado | não pode em caso algum |
            não podem em caso algum | não poderá em hipótese alguma |
            não poderão em hipótese alguma | não pode em hipótese alguma | abstenham-se de |
            deve abster-se de | devem abster-se de | deverá abster-se de |
            compromete-se a não | comprometem-se a não | obriga-se a não | obrigam-se a não |
            comprometendo-se a não | se compromete a não | se obriga a não | evite | evitem |
            evitar | por favor não | por favor, não | pedimos que não | pede-se que não |
            solicitamos que não | solicita-se que não | agradecemos que não |
            agradece-se que não | é favor não | queira não | queiram não | não deixe que |
            não se destina a | não se destinam a | não é destinado a | não serve para |
            não é para | não são para | não tem o direito de | não têm o direito de |
            não tem direito a | não têm direito a | não está autorizado a |
            não estão autorizados a | não estás autorizado a | não tem permissão para |
            não têm permissão para | não tem autorização para | não têm autorização para |
            ficam impedidos de | fica impedida de | fica proibido de | não disponível para |
            não estão disponíveis para | não está disponível para"""
        ),
        Tag.MUST: words(
            """deve | devem | deverá | deverão | deveria | deveriam | devendo | tem de |
            têm de | tem que | têm que | há de | é obrigado a | são obrigados a | deve ser |
            devem ser | deverá ser | deverão ser | devemos | deves | devam | deva |
            tem de ser | têm de ser | terá de | terão de | terá que | terão que | precisa |
            precisam | precisa de ser | está obrigado a | estão obrigados a | é obrigada a |
            fica obrigado a | ficam obrigados a | compromete-se a | comprometem-se a |
            obriga-se a | obrigam-se a | se compromete a | se obriga a | cabe ao | há que"""
        ),
        Tag.BAN: words(
            """proibido | proibida | proibidos | proibidas | proibir | proíbe | proíbem |
            proibe | proíbe-se | proíbem-se | proibimos | é proibido | vedado | vedada |
            vedados | vedadas | veda-se | interdito | interdita | interditos | interditas |
            excluído | excluída | ilícito | ilícita | ilegal | ilegais | inadmissível |
            opõe-se | opõem-se | se opõe | nos opomos | opomo-nos | recusa | rejeita |
            não consente | proibição de | restrito | interditada | constitui crime |
            proibindo-se | fica vedada | fica vedado | veda | vetada | vetado | vetados |
            vetadas | veta-se | recusamos | interdita-se | proíbo | proibindo |
            expressamente proibido | expressamente proibida | expressamente proibidos |
            expressamente proibidas | estritamente proibido | estritamente proibida |
            terminantemente proibido | terminantemente proibida | terminantemente proibidos |
            terminantemente proibidas | rigorosamente proibido | rigorosamente proibida |
            absolutamente proibido | absolutamente proibida | totalmente proibido |
            totalmente proibida | expressamente vedada | expressamente vedado |
            terminantemente vedada | fica proibida | fica proibido | ficam proibidos |
            ficam proibidas | ficam vedados | ficam vedadas | fica interdita |
            fica excluída | fica excluído | está proibida | está proibido | estão proibidas |
            estão proibidos | estão vedadas | estão vedados | proibição expressa |
            proibição total | proibição absoluta | proibição | excluídos | excluídas |
            exclui-se | exclui | excluem-se | ilícitos | ilícitas | ilicitamente |
            ilegalmente | inadmissíveis | contraria a lei | contrária à lei | infringe |
            viola os direitos | viola os direitos autorais | viola os direitos de autor |
            viola a lei | constitui infração | constitui infracção | constitui plágio |
            constitui contrafação | constitui violação | constitui uma violação |
            é uma violação | não é permitida | não são permitidos | não são permitidas |
            não permitido | não permitida | não permitidos | não permitidas |
            não é autorizado | não é autorizada | não é admitido | não é admitida |
            não são admitidos | não é aceite | não é tolerado | não é tolerada |
            não toleramos | não permite | não permitimos | não permitem | não autoriza |
            não autorizamos | não autorizo | não autorizam | não consentimos |
            não dá consentimento | não damos autorização | não damos permissão |
            não concede | não concedemos | não cede | não cedemos | não aceitamos |
            não aceita | recusam | nega | negamos | nega-se | negada | negado | rejeitamos |
            oposição | manifesta a sua oposição | manifesta oposição |
            manifestamos oposição | opor-se | oponho-me | me oponho | nos opomos a |
            se opõem | interditam | interditamos | proscrito | proscrita | impede | impedem |
            impedimos | impedido | impedida | restrita | restritos | barrado | barrada |
            banido | banida | fora de questão | está fora de questão | tabu"""
        ),
        Tag.ALLOW: words(
            """permitido | permitida | permitidos | permitidas | permite | permitem |
            permite-se | permitir | autorizado | autorizada | autorizados | autorizadas |
            autoriza | autorizam | autoriza-se | autorizamos | livre | livres | livremente |
            gratuita | gratuito | é gratuita | liberado | liberada | liberados | liberadas |
            lícito | lícita | tolerado | admitido | admitida | admite-se | sob licença |
            sob a licença | sob uma licença | licenciado sob | licenciados sob | possível |
            incentivamos | incentiva | encorajamos | encoraja | concede | concede-se |
            concedida | concedido | é livre | nada impede | convidamos a | à vontade para |
            disponível sob | publicado sob | disponibilizado sob | é franca | franqueada |
            facultada | facultado | disponíveis sob | consentida | autorizado por uma |
            autorizada por uma | à vontade | fique à vontade | sinta-se à vontade |
            fiquem à vontade | esteja à vontade | estejam à vontade | permitimos |
            permitindo | permitirmos | está autorizada | está autorizado |
            estão autorizados | estão autorizadas | autorizar | autorizo | autorizamos a |
            lícitos | lícitas | tolerada | toleramos | tolera-se | admitidos | admitidas |
            aceite | aceita-se | aceitamos | consentido | consente-se | consentimos |
            dá permissão | damos permissão | damos autorização | dá autorização |
            concedemos | concedem | concedidos | concedidas | outorga | outorgamos |
            é concedida | é concedido | faculta-se | facultamos | facultadas | franqueado |
            franqueia | franqueamos | liberamos | libera | livre uso | livre utilização |
            livre reprodução | livre difusão | livre divulgação | livre distribuição |
            uso livre | uso gratuito | utilização livre | utilização gratuita |
            de uso livre | de uso gratuito | de livre uso | de livre utilização |
            de acesso livre | acesso livre | acesso aberto | de acesso aberto | é livre a |
            são livres | gratuitos | gratuitas | grátis | à disposição de |
            à disposição da imprensa | à disposição dos media | à disposição dos meios |
            à sua disposição | à disposição dos interessados | colocamos à disposição |
            disponibilizado gratuitamente | disponibilizada gratuitamente |
            disponibilizadas gratuitamente | disponibilizados gratuitamente |
            disponibilizados sob | disponibilizada sob | disponibilizadas sob |
            publicados sob | publicada sob | publicadas sob | distribuído sob |
            distribuídos sob | licenciada sob | licenciadas sob | está licenciado |
            está licenciada | estão licenciados | nos termos da licença | com licença |
            sem restrições | sem restrição | sem qualquer restrição | sem nenhuma restrição |
            sem limitações | sem necessidade de autorização | sem necessidade de permissão |
            sem necessidade de pedir autorização | sem necessidade de pedir |
            sem precisar de autorização | sem precisar pedir | sem ter de pedir |
            não é preciso pedir | não é preciso autorização | não é necessário pedir |
            não é necessária autorização | não é necessária qualquer autorização |
            não é necessária a autorização | não precisa de autorização |
            não precisa pedir autorização | não precisa pedir permissão |
            não precisa de pedir | não necessita de autorização | não necessita autorização |
            não requer autorização | não requer permissão | não exige autorização |
            não depende de autorização | independe de autorização |
            independente de autorização | independentemente de autorização |
            dispensa autorização | dispensa-se autorização | dispensada a autorização |
            não há problema em | não há objeção | não temos objeção | não tem objeção |
            não vemos inconveniente | não há inconveniente | não se opõe a |
            não nos opomos a | nada obsta | nada se opõe | nada contra | sirva-se |
            sirvam-se | pode à vontade | esteja livre para | é livre para | são livres para |
            você é livre para | tem liberdade para | têm liberdade para | liberdade de |
            liberdade para | luz verde para | sinal verde para | convida a | convidamo-lo a |
            convidamos | convidamo-los a | convidados a | incentivamos a | incentivada |
            encorajada | estimulamos | estimula-se | bem-vindo | bem-vinda | bem-vindos |
            com todo o gosto | com muito gosto | com prazer | de bom grado |
            ficamos felizes que | adoramos que | isento de direitos | isenta de direitos"""
        ),
        Tag.NEED: words(
            """obrigatório | obrigatória | obrigatórios | obrigatórias | obrigatoriamente |
            obrigatoriedade | necessário | necessária | requer | requerem | requerida |
            requerido | exige | exigem | exigido | exigida | exige-se | exigindo-se |
            sujeito a | sujeita a | sujeitos a | sujeitas a | sujeito à | sujeita à |
            sujeitas à | sujeitos à | condicionado a | condicionada a | condicionada à |
            condicionado à | depende de | dependem de | carece de | carecem de |
            mediante pedido | imprescindível | indispensável | necessita de | necessitam de |
            é preciso | subordinada a | subordinado a | subordinada à | deve ser solicitada |
            imperativa | obriga | obriga a | é obrigatória | é obrigatório |
            são obrigatórios | são obrigatórias | obrigação de | com obrigação de |
            necessários | necessárias | é necessário | é necessária | são necessários |
            requerem-se | requer-se | requeridos | requererá | exigida a | exigidos |
            exigem-se | exigirá | exigível | exigíveis | carecerá de | dependerá de |
            depende da | dependem da | depende do | depende do consentimento | sujeita ao |
            sujeito ao | sujeitos ao | sujeitas ao | está sujeita a | está sujeito a |
            estão sujeitos a | estão sujeitas a | ficam sujeitos a | fica sujeita a |
            fica sujeito a | condicionados a | condicionadas a | condicionada ao |
            condicionado ao | condicionados ao | condicionados à | condicionadas à |
            subordinados a | subordinadas a | subordinado à | subordinada ao | submetida a |
            submetido a | pressupõe | implica | implica o pagamento | implica a |
            imprescindíveis | indispensáveis | é imprescindível | é indispensável |
            impõe-se | imperativo | imperioso | de rigor | é condição | condição essencial |
            deve ser pedida | deve ser pedido | devem ser pedidos | deve ser solicitado |
            devem ser solicitadas | devem ser solicitados | deverá ser solicitada |
            deverão ser solicitadas | devem ser dirigidos | deverá ser pedida |
            tem de ser pedida | tem de ser autorizada | tem de pedir | têm de pedir |
            é preciso pedir | é necessário pedir | é necessário solicitar | há que pedir |
            peça autorização | solicite autorização | solicite-se | solicitar a |
            dirija-se a | dirigir-se a | contacte | contate | entre em contato |
            entre em contacto | entrar em contato | escreva para | fale com | basta que |
            basta citar | bastará | é suficiente | citação obrigatória |
            crédito obrigatório | créditos obrigatórios | menção obrigatória |
            assinatura obrigatória | está dependente de | dependente de | dependentes de |
            passa por"""
        ),
        Tag.THREAT: words(
            """será processado | serão processados | sob pena de | sob as penas da lei |
            sujeito às penas | sujeita às penas | sujeitos às penas | medidas judiciais |
            ação judicial | punível | punida por lei | punido por lei | crime previsto |
            violação dos direitos autorais é crime | sujeito a procedimento judicial |
            procedimento criminal | procedimento judicial | constitui violação |
            será perseguido | será punido | será punida | serão punidos | serão punidas |
            punido | punida | punidos | punido nos termos da lei | punida nos termos da lei |
            punível por lei | puníveis | é punível | é crime | é um crime | constitui crime |
            constituem crime | configura crime | configura violação | será denunciado |
            será denunciada | serão denunciados | sujeito a processo | sujeito a sanções |
            sujeita a sanções | sujeitos a sanções | sujeito a penalidades | sujeitará |
            sujeitando-se | sujeitando o infrator | sujeitará o infrator | o infrator |
            os infratores | os infractores | infratores serão | incorre em | incorrerá em |
            incorrem em | responderá judicialmente | responderá criminalmente |
            responderá civil | responderão | responde civil e criminalmente | ação penal |
            ações judiciais | ações legais | acções judiciais | medidas legais |
            medidas legais cabíveis | medidas cabíveis | sanções cabíveis |
            sanções previstas | sanções legais | penas previstas | sob as penas |
            sob pena de procedimento | procederemos judicialmente | procederá judicialmente |
            agiremos judicialmente | agiremos legalmente | processaremos |
            será objeto de ação | será objecto de acção | tomaremos medidas |
            serão tomadas medidas | serão tomadas as medidas"""
        ),
        Tag.UNAUTHORISED: words(
            """não autorizado | não autorizada | não autorizados | não autorizadas |
            desautorizado | desautorizada | não consentida | à revelia | não-autorizado |
            não-autorizada | indevido | indevida | ilegítimo | ilegítima | pirata |
            não licenciado | não licenciada | sem licença | clandestina | clandestino |
            abusivo | abusiva | sem para tal estar autorizado | sem estar autorizado"""
        ),
        Tag.WITHOUT: words(
            """sem | na falta de | na ausência de | à falta de | sem que haja | sem a devida |
            sem obter | na ausência da | se não for | se não se | sem que seja | sem que se |
            sem a | sem o | sem haver | sem ter | sem terem | sem que exista |
            sem que tenha | sem que haja sido | sem prévia | sem prévio | sem expressa |
            sem a expressa | sem o expresso | sem a prévia | sem o prévio | sem o devido |
            sem que medeie | se não houver | se não tiver | se não tiverem | se não tem |
            se não existir | se não obtiver | se não obtiverem | se não há | se não estiver |
            se não dispuser | se não possuir | se não foi | caso não haja | caso não exista |
            caso não tenha | caso não seja | enquanto não | enquanto não houver |
            enquanto não for | até que não | até obter | antes de obter | antes de ter |
            na falta da | na falta do | na ausência do | à falta da | carecendo de |
            desprovido de | desacompanhado de | desacompanhada de | inexistindo |
            não havendo | não existindo | não sendo"""
        ),
        Tag.EXCEPT: words(
            """salvo | exceto | excepto | a menos que | a não ser | a não ser que |
            à exceção de | à excepção de | com exceção de | com a exceção de |
            com excepção de | excetuando-se | excetuados | salvo se | ressalvado |
            ressalvada | ressalvados | que não | senão com | com exceção das |
            com exceção dos | fora os casos | salvo com | salvo para | salvo em | salvo por |
            salvo nos casos | salvo os casos | salvo quando | salvo mediante | salvo prévia |
            salvo prévio | exceto com | exceto por | exceto para | exceto quando |
            exceto em | exceto se | exceto mediante | exceto nos casos | exceto os casos |
            excepto se | excepto com | excepto para | excepto quando | excepto em |
            excepto mediante | excepto nos casos | excetuada | excetuado | excetuadas |
            excetuam-se | exceptua-se | exceptuam-se | exceptuando | excetuando |
            à exceção do | à exceção da | à exceção dos | à exceção das | à excepção do |
            à excepção da | à excepção dos | à excepção das | com a exceção do |
            com exceção do | com exceção da | com a única exceção | com excepção das |
            com excepção dos | tirando | fora | afora | ressalvadas | ressalva-se |
            ressalvando | ressalvando-se | a menos que haja | a menos de | a não ser com |
            a não ser mediante | a não ser para | a não ser em | que não seja |
            que não sejam | que não para | que não a | que não o | senão para |
            senão mediante | senão por | se não com | diferente de | diferente do |
            diferentes de | distinto de | distinta de | diverso de | diversa de |
            diverso do | diversa da | diversos dos | para além do | para além de |
            além do uso | outro que não | outra que não | à margem de"""
        ),
        Tag.ONLY: words(
            """só | somente | apenas | unicamente | exclusivamente | exclusivo | exclusiva |
            reservado a | reservada a | reservado aos | reservada aos | reservados aos |
            reservadas aos | restrito a | restrita a | restrito aos | restrito ao |
            restrita ao | limitado a | limitada a | destinado a | destina-se a |
            destinam-se a | destinado exclusivamente | unicamente para | senão com |
            tão somente | restrita à | restrito à | restritas a | restritos a | tão-só |
            tão-somente | unicamente a | exclusivamente para | exclusivos | exclusivas |
            em exclusivo | em exclusividade | com exclusividade | de uso exclusivo |
            para uso exclusivo | para uso exclusivo dos | única e exclusivamente |
            só e exclusivamente | única | único | únicos | único fim | único propósito |
            com o único fim | com o único objetivo | reservado ao | reservada ao |
            reservados a | reservadas a | reservados ao | reservado exclusivamente |
            reservada exclusivamente | reservado unicamente | restritos aos | restritas aos |
            restritos ao | restritas ao | restrito exclusivamente | restringe-se a |
            restringe-se ao | restringido a | limitado ao | limitada ao | limitados a |
            limitadas a | limitado aos | limitada aos | limita-se a | limita-se ao |
            limitado à | limitada à | destinado aos | destinada a | destinada aos |
            destinados a | destinados aos | destinadas a | destinadas aos |
            destinado unicamente | destinados exclusivamente | destinada exclusivamente |
            destinadas exclusivamente | meramente | estritamente para | senão a | senão aos |
            mais do que para | não mais do que"""
        ),
        Tag.IF: words(
            _IF_ATTRIBUTION,
            """desde que | contanto que | sob condição de | na condição de | com a condição de |
            à condição de | sob a condição de | indicando | mediante | acompanhado de |
            acompanhada de | acompanhada do | sempre que | com | nas seguintes condições |
            se você | com a devida | incluindo | mantendo | conservando | respeitando | caso |
            basta | bastando | é só | com a única condição | com a única condição de |
            com a condição única | na condição | com a condição | na condição única de |
            com a obrigação de | com obrigação | desde que se | desde que seja |
            desde que sejam | desde que haja | desde que com | desde que mediante |
            contanto que se | contanto que seja | conquanto | uma vez que se | uma vez que |
            sempre que se | sempre com | sempre mediante | enquanto se | enquanto for |
            em troca de | em contrapartida de | contra pagamento | mediante pagamento |
            após acordo | sob as seguintes condições | nas condições seguintes |
            sob os seguintes termos | com as seguintes condições | se for | se forem |
            se houver | se o autor | se citarem | se mencionarem | se nos citarem | se indicar |
            se colocar | se incluir | se o fizer | inserindo | colocando | acrescentando |
            adicionando | pondo | referindo | assinalando | nomeando | identificando |
            especificando | reconhecendo | deixando | remetendo | linkando | ligando |
            cumprindo | sob licença de | acompanhados de | acompanhadas de | acompanhado da |
            acompanhado do | acompanhada das | acompanhado pelo | acompanhada pela |
            acompanhando | seguido de | seguida de | precedido de | juntamente com |
            no âmbito de um | ao abrigo de | por meio de acordo | através de acordo""",
        ),
        Tag.WHEN: words(
            """em caso de | no caso de | quando | ao | para qualquer | na | se quiser |
            se quiserem | se deseja | se desejar | se desejarem | se pretende |
            se pretender | se pretenderem | se for utilizar | se utilizar | se utilizarem |
            se usar | se reproduzir | se publicar | se republicar | se compartilhar |
            ao usar | ao utilizar | ao reproduzir | ao publicar | ao republicar |
            ao compartilhar | ao partilhar | ao citar | ao divulgar | para usar |
            para utilizar | para reproduzir | para republicar | para publicar |
            para compartilhar | para partilhar | para copiar | para reutilizar |
            quem quiser | quem desejar | quem pretenda | quem pretender |
            os interessados em | aos interessados em | os veículos que desejarem |
            os órgãos que | todo aquele que | sempre que utilizar | cada vez que | em cada |
            por ocasião de | na hipótese de | no momento de | em caso de uso |
            em caso de utilização | em caso de reprodução | em caso de publicação"""
        ),
        Tag.NO_PART: words(
            """nenhuma parte | nenhum trecho | nenhum excerto | nenhuma porção | parte alguma |
            nenhum fragmento | nenhuma das partes | nenhum elemento | nenhuma secção |
            nenhuma seção | nenhum parágrafo | nenhuma parcela | nem uma linha |
            nenhum pedaço"""
        ),
        Tag.RANGE: words(
            """no todo ou em parte | total ou parcial | totais ou parciais | parcial ou total |
            total ou parcialmente | totalmente ou em parte | parcial ou totalmente |
            em todo ou em parte | todo ou parte | mesmo parcial | mesmo que parcial |
            ainda que parcial | mesmo parcialmente | ainda que parcialmente |
            integral ou parcial | parcial ou integral | integral ou parcialmente |
            integralmente ou em parte | parcialmente ou integralmente |
            nem no todo nem em parte | na íntegra ou em parte | na totalidade ou em parte |
            no seu todo ou em parte | em parte ou no todo | inteiro ou em parte |
            total e parcial | qualquer parte | mesmo que parcialmente |
            integralmente ou parcialmente | parcialmente ou no todo | ou em parte |
            ou partes | nem parcialmente | nem mesmo parcialmente | no todo e em parte |
            no todo ou parte | em parte ou em todo | em parte ou na totalidade |
            em parte ou na íntegra | em parte ou integralmente | na íntegra ou parcialmente |
            na íntegra ou em partes | na íntegra e em parte | total ou em parte |
            total, parcial | total e/ou parcial | total nem parcial |
            totalmente ou parcialmente | total e parcialmente | parcial e total |
            parcial nem total | parcial e integral | parciais ou totais |
            integral e parcial | integral ou em parte | integrais ou parciais |
            completa ou parcial | completo ou parcial | parcial ou completa |
            inteira ou parcial | inteiro ou parcial | inteiro ou em partes |
            inteira ou em parte | seja total ou parcial | quer total quer parcial |
            de forma total ou parcial | de forma parcial ou total |
            de forma integral ou parcial | de forma parcial | de modo total ou parcial |
            mesmo em parte | mesmo de forma parcial | ainda que em parte |
            ainda que de forma parcial | mesmo que em parte | mesmo que só em parte |
            sequer parcial | sequer parcialmente | sequer em parte | nem em parte |
            nem parcial | nem em todo nem em parte | nem total nem parcialmente |
            a totalidade ou parte | totalidade ou parte | da totalidade ou de parte |
            de todo ou parte | do todo ou de parte | de parte ou da totalidade |
            ou de parte | ou parte dele | ou parte dela | ou parte deles | ou de partes |
            ou de qualquer parte | ou trechos | ou de trechos | ou excertos | ou fragmentos |
            qualquer trecho | qualquer excerto | qualquer parcela | por mínima que seja |
            por menor que seja | por mais breve que seja | mesmo por excertos | por excertos"""
        ),
        Tag.COMMERCIAL: words(
            """para fins comerciais | com fins comerciais | fins comerciais |
            com fins lucrativos | para fins lucrativos | com fim lucrativo |
            com intuito de lucro | com finalidade comercial | com propósitos comerciais |
            para fins de lucro | com intuito comercial | finalidade lucrativa |
            propósitos comerciais | com finalidades comerciais | com finalidade lucrativa |
            com finalidade de lucro | para finalidades comerciais |
            para finalidade comercial | com objetivos comerciais | com objetivo comercial |
            com objetivo de lucro | com interesses comerciais | com intenção comercial |
            com intenção lucrativa | com intuito lucrativo | com intuitos comerciais |
            com intuitos lucrativos | com fim comercial | com fins de lucro |
            com o fim de lucro | fins de lucro | fins lucrativos | para lucro |
            para obtenção de lucro | para obter lucro | para uso comercial |
            a título comercial | de natureza comercial | de caráter comercial |
            de carácter comercial | de cunho comercial | num contexto comercial"""
        ),
        Tag.OTHER: words(
            """ou outros fins | ou qualquer outro fim | ou para qualquer outro fim |
            quaisquer fins | qualquer fim | qualquer finalidade | ou com qualquer outro fim |
            ou qualquer outra finalidade | ou para quaisquer outros fins |
            ou para outros fins | ou de qualquer outra natureza | ou qualquer outro uso |
            seja qual for o fim | seja qual for a finalidade |
            qualquer que seja a finalidade | qualquer que seja o fim | qualquer propósito |
            comercial ou não | comerciais ou não | comerciais e não comerciais |
            a qualquer título | a que título for"""
        ),
        Tag.OUTSIDE: words(
            """fora de | fora do | fora da | fora dos | fora das | fora do território |
            além das fronteiras de | no exterior | em países que não | exceto em |
            exceto no | excepto em | salvo em"""
        ),
        Tag.PURPOSE: words(
            """para | para fins de | com o fim de | a fim de | para efeitos de | com fins de |
            visando | com a finalidade de | com finalidade de | para a finalidade de |
            com o objetivo de | com o objectivo de | com o propósito de | com o intuito de |
            no intuito de | para efeito de | para finalidades de | com vista a |
            com vistas a | para o fim de | destinado a servir | em ordem a"""
        ),
        Tag.BUT: words(
            """mas | porém | contudo | todavia | no entanto | entretanto | embora | enquanto |
            não obstante | por outro lado | em contrapartida | só que"""
        ),
        Tag.AND: words(
            """e | ou | nem | e/ou | bem como | assim como | e também | ou então | como também |
            nem sequer | nem tampouco | bem assim"""
        ),
        Tag.REQUEST: words(
            """por favor | agradecemos | agradece-se | solicita-se | pede-se | pedimos |
            solicitamos | roga-se | favor | queira | queiram | é apreciada |
            gentileza de não | é favor | queira por favor | agradecíamos | agradecia-se |
            agradeceríamos | agradeceremos | agradeceria | apreciamos | apreciaríamos |
            é de agradecer | gentileza | por gentileza | pedimos a gentileza |
            solicitamos a gentileza | se possível | de preferência | preferencialmente |
            tenha a gentileza de | tenham a gentileza de | tenha a bondade de |
            não se esqueça de | não esqueça de | lembre-se de | lembrem-se de | rogamos |
            roga-se que | obrigado por"""
        ),
        Tag.REPORT: words(
            """disse | declarou | anunciou | afirmou | informou | explicou | garantiu |
            segundo | de acordo com | aprovou | condenou | confirmou | processou |
            processa a | denunciou | acusou | acusa | acusado de | acusada de | decidiu |
            votou | rejeitou | disse que | referiu | ressaltou | lembrou | alertou |
            sustentou | indicou | pediu | defende | exige que | ordenou | proibiu |
            determinou | criticou | considerou | entrou com | moveu ação | contou |
            vai proibir | foi condenado | foi condenada | significa | quer dizer | adiantou |
            salientou | frisou | sublinhou | julgou | apresentou queixa | debate | debatem |
            estuda | estudam | propõe | quer | querem | rejeita | aprova | anuncia |
            adverte | recomenda | vota | reivindica | investiga | multou | multa a |
            pede que | ordena | garante | garante que | afirma que | afirma | diz que |
            dizem que | conta que | explica | alega | alegou | alegam | argumentou |
            defendeu | defendem | criticaram | denunciam | denuncia que | denunciaram |
            processaram | acionou a justiça | recorreu | recorrem | reclamou | reclama |
            lamentou | prometeu | propôs | ameaça | ameaçou | admitiu | confirmou que |
            reiterou | acrescentou | observou | destacou | comentou | revelou | esclareceu |
            assegurou | contestou | negou | desmentiu | absolveu | multado | foi multado |
            foi multada | foram multados | foram condenados | suspendeu | revogou |
            derrubou | vetou | sancionou | promulgou | vai votar | vai multar | proibirá |
            proíbe por lei | foi detido | foi preso | apreendeu | apreendidos |
            na opinião de | para o especialista | conforme o | em declarações | citado por |
            citada por | decidiu que | julgou que | entendeu que | considerou que"""
        ),
        Tag.TOPIC: words(
            """tribunal | supremo tribunal | stf | stj | juiz | juíza | julgamento | sentença |
            processo judicial | projeto de lei | projecto de lei | proposta de lei |
            a proposta | deputados | senado | parlamento | congresso | ministro | ministra |
            ministério | governo | câmara municipal | prefeitura | prefeito | advogado |
            advogada | especialista | jurista | a frase | a expressão | a menção « |
            o que significa | que significa | litígio | violação de direitos autorais por |
            assembleia da república | procuradoria | ministério público | decreto municipal |
            reforma da lei | a palavra | o termo | curso sobre | seminário sobre | polícia |
            procon | anvisa | magistrado | desembargador | ministro do | réu | arguido |
            acusação | queixa-crime | inquérito | advogados | jurisprudência | lei que |
            lei seca | decreto | decreto-lei | portaria | regulamento | regulamentação |
            diretiva | directiva | comissão europeia | parlamento europeu | eurodeputados |
            vereador | vereadores | vereadora | câmara dos deputados | câmara de vereadores |
            senador | senadora | deputado | deputada | governador | autarquia |
            presidente da câmara | junta de freguesia | sindicato | sindicatos |
            associação de consumidores | deco | asae | negociações | tratado | acordo entre |
            tese | ensaio | manual de | como fazer | por que | por quê | porquê | tutorial |
            oficina | workshop | palestra | congresso sobre | conferência sobre | o cartaz |
            a placa | as palavras | significado de | professor de direito | história do |
            decidiu que | julgou que | julgou ilegal | considerou ilegal"""
        ),
        Tag.NONWORK: words(
            """estacionar | estacionamento | fumar | fumo | tabaco | cigarros | cigarro |
            álcool | bebidas | armas | pesca | pescar | caça | drones | veículos | carros |
            cães | animais | banho | fogos de artifício | foguetes | bilhetes | ingressos |
            votos | voto | manifestações | mercadorias | medicamentos | remédios |
            agrotóxicos | pesticidas | acampar | véu | celulares | telemóveis | trotinetes |
            plástico | plásticos | sacolas | menores | carne | gado | combustível |
            combustíveis | trânsito | circulação | drogas | maconha | marfim | água |
            touradas | leite | apostas | jogo | praia | praias | fogueiras |
            cartas ao editor | os editores de livros | a editora de livros | queimadas |
            vapes | amianto | glifosato | motos | santinhos | panfletos | eleição |
            eleições | sondagens | pesquisas eleitorais | pesquisas | partida | medicamento |
            alimentos | seu e-mail | seu email | dados pessoais | cookies | teu email |
            os seus dados | terreno | terrenos | habitação | moradia | apartamento |
            fábrica | vacina | vacinas | vírus | máscara | máscaras | pacientes | embriões |
            clonagem | assistida | barriga de aluguel | provas | exames | na aula |
            em sala de aula | alunos | telefone | gás | petróleo | eletricidade | mina |
            minas | mineração de ouro | carvão | nuclear | resíduos | lixo | peixe |
            jogador | jogadores | estádio | torcedores | adeptos | avião | aviões |
            comboios | navios | caminhões | bicicletas | presos | migrantes | javalis |
            lobos | ursos | tortura | munições | dívida | herança | floresta | madeira |
            sementes | plantas | insetos | burca | prostituição | casamento | aborto |
            eutanásia | criptomoedas | minérios | café | brinquedos | imóvel | imóveis |
            casa de praia | cachorros | fogos | soja | ouro | garimpo | selfies |
            paus de selfie | câmaras fotográficas | fotografar as obras |
            tirar fotografias em | tirar fotos em | fotografar no | visitantes | museu |
            entrada | a entrada | acesso | o acesso | acesso de | pessoas não autorizadas |
            pessoas estranhas | propriedade privada | passagem proibida |
            proibida a entrada | proibida a passagem | comércio ambulante | venda ambulante |
            vendedores ambulantes | camelôs | mendicidade | despejo de lixo | entulho |
            colar cartazes | afixação de cartazes | afixar cartazes | cartazes |
            panfletagem | mergulho | navegação | fundear | nadar | cogumelos | marisco |
            bivalves | amêijoas | caçar | fauna | flora | ninhos | churrasco | churrascos |
            fogo | foguetório | rojões | balões | comida | bebidas alcoólicas | alcoólicas |
            cerveja | vapear | cigarro eletrônico | cigarros eletrônicos |
            cigarro eletrónico | narguilé | menores de 18 | menores de idade | crianças |
            loteria | lotaria | bingo | cassino | casino | caça-níqueis | árbitro |
            campeonato | transferência do jogador | gol | golo | golos | time | clube |
            frango | ovos | queijo | fruta | frutas | legumes | trigo | milho | arroz |
            açúcar | sal | azeite | óleo | vinho | vinhos | adubos | fertilizantes |
            transgênicos | importação de | exportação de | exportações | importações |
            tarifas de | sanções a | dólares | ações | acções | títulos | obrigações |
            investidores | bolsa | hipotecas | arrendamento | alojamento local | despejo |
            construção de | demolição | desmatamento | poços | perfuração | eólicas |
            líquidos a bordo | bagagem | bagagens | passageiros | voos | metrô | metro |
            ônibus | autocarro | autocarros | trem | motorista | motoristas | habilitação |
            carta de condução | velocidade | motocicletas | ciclistas | peões | pedestres |
            patinetes | trotinetas | autocaravanas | pernoita | campismo | telemóvel |
            celular | celulares na escola | uniforme | crucifixo | endereço de e-mail |
            endereço de email | comentários | comentários ofensivos | insultos |
            dados bancários | número de telefone | cartão | dinheiro vivo | cheques |
            sangue | transplantes | antibióticos | receita médica | sem receita |
            uso medicinal | roupas usadas | palco | animais de estimação | cachorro |
            cavalos | domínio público marítimo | via pública | calçada | calçadas"""
        ),
        Tag.CREDIT: words(
            """foto: | fotos: | fotografia: | fotografias: | foto de | fotografia de |
            crédito: | créditos: | crédito da foto: | crédito foto: | fonte: | fontes: |
            imagem: | imagens: | vídeo: | cortesia de | cortesia: | cortesia | gentileza de |
            infografia: | infográfico: | ilustração: | ilustração de | texto: | arte: |
            crédito obrigatório: | reprodução: | divulgação: | foto divulgação | cedida por |
            fornecida por | fotógrafo: | foto por | por cortesia de | foto/divulgação |
            fotos de | fotos por | fotografias de | fotografia por | imagem de | imagens de |
            imagem por | imagem cedida por | imagens cedidas por | foto cedida por |
            fotos cedidas por | fotografia cedida por | cedidas por | cedido por |
            crédito imagem: | crédito da imagem: | créditos da imagem: |
            créditos das imagens: | créditos fotos: | créditos das fotos: |
            crédito fotográfico: | créditos fotográficos: | crédito: foto |
            foto de arquivo: | foto arquivo: | foto de arquivo | arquivo: | fotógrafa: |
            autor: | autora: | textos: | texto de | textos de | texto e fotos: |
            texto e foto: | texto e fotos | texto e fotos de | textos e fotos: |
            ilustrações: | ilustrações de | infográfico de | infografia de | arte de |
            charge: | charge de | cartoon: | cartoon de | desenho de | mapa: | animação: |
            vídeo de | edição: | foto cortesia de | foto cortesia | imagem cortesia de |
            vídeo cortesia | foto gentilmente cedida por | gentilmente cedida por |
            gentilmente cedido por | gentilmente cedidas por | fornecido por |
            fornecidas por | divulgação/ | foto/reprodução | reprodução/ | foto reprodução |
            fonte da imagem: | fonte da foto: | publicado originalmente em |
            publicado originalmente no | publicado originalmente na |
            publicado originalmente por | publicada originalmente em |
            publicada originalmente no | originalmente publicado em |
            originalmente publicado no | originalmente publicada em |
            reproduzido com autorização de | reproduzido com permissão de |
            reproduzida com autorização de | distribuído por | distribuída por"""
        ),
        Tag.PHOTO: words(
            """foto | fotos | fotografia | fotografias | imagem | imagens | fotógrafo |
            fotógrafa | fotográfico | fotógrafos | repórter fotográfico | fotojornalista |
            retrato | retratos"""
        ),
        Tag.VIA: words("via"),
        Tag.WITH_AGENCY: words("""com agências | com informações de | com informações da | com lusa | com afp | com reuters | e
            agências | (com agências) | com agências internacionais | das agências | com informações das
            agências | com reuters e | com efe | com ansa | com ap | com agência brasil | com agência estado |
            com agência lusa | com agências de notícias | com informações de agências | com informações da
            reuters | com informações da afp | com informações da lusa | com informações da agência brasil | com
            informações da assessoria | com material de agências | agências internacionais | redação e agências
            | redação com agências | redação com lusa | da redação com agências | agência lusa | com | com
            material da | com material de"""),
        Tag.BYLINE: words(
            """jornalista | correspondente | enviado especial | enviada especial | repórter |
            redator | redatora | repórteres | da redação | editor | editora-chefe |
            editora executiva | colunista | cronista | fotojornalista |
            repórter fotográfico | nosso correspondente | nossa correspondente |
            nosso enviado | redatores"""
        ),
        Tag.KILL: words(
            """anulação: | notícia anulada | foto anulada | está anulada | fica anulada |
            retirar do ar | retirem do ar | retirada obrigatória | não utilizar mais |
            não usar mais | deixar de utilizar | eliminem dos arquivos |
            eliminar dos arquivos | eliminem dos vossos arquivos | notícia cancelada |
            foto cancelada | matéria cancelada | apagar dos arquivos | remover dos arquivos |
            matéria retirada | solicitamos a retirada | anula a | anulação de | anular a |
            não utilizar a | cancela a | cancelamento de | favor desconsiderar | anula o |
            anulem a | anulem o | anule a | desconsiderem a | desconsiderar a | anulamos a |
            cancelamos a | retira a | retiramos a | fica anulada a | fica sem efeito a |
            é anulada a | fica sem efeito o | fica anulado o | apaguem a | eliminem a |
            destruam a | que a apaguem | que a eliminem | enviada por engano |
            enviado por engano | enviada por erro | enviado por erro |
            transmitida por engano | transmitida por erro | transmitido por erro |
            divulgada por engano | divulgado por engano | distribuída por engano |
            distribuído por engano | aviso de anulação | aviso de retirada |
            aviso de cancelamento | retirada imediata | retirada da notícia |
            retirada da foto | eliminação obrigatória | exclusão obrigatória | anulem esta |
            anule-se | anulem a notícia | anular a notícia | anular a foto | anular o |
            anulada por | está anulado | ficam anuladas | fica cancelada | fica cancelado |
            fica retirada | fica retirado | foi retirada de circulação |
            foi retirado de circulação | foi anulada | foi anulado | foi cancelada pela |
            retirem a | retirem o | retirem do | retirem dos | retirar a | retirá-la |
            retirá-lo | retire do ar | retirar dos arquivos | retirem dos arquivos |
            apaguem o | apague a | apaguem dos | apaguem das | apagar a | apagá-la |
            apagá-lo | apagá-las | que apaguem | eliminem o | elimine a | eliminar a |
            eliminar o | eliminá-la | eliminá-lo | eliminem-na | eliminem-no | apaguem-na |
            apaguem-no | excluam a | excluam o | excluir a | excluí-la | excluí-lo |
            excluam dos | excluir dos arquivos | excluam dos arquivos | removam a |
            removam o | remover a | removê-la | removê-lo | removam dos |
            removam dos arquivos | destruam o | destruir a | destruí-la | deletem a |
            deletar a | descartem a | descartar a | descartem o | ignorem a | ignorar a |
            desconsiderem o | desconsiderar o | desconsidere a | desconsidere o |
            favor desconsiderar a | favor excluir | favor apagar | favor eliminar |
            favor remover | favor retirar | favor não usar | favor não utilizar |
            favor não publicar | não usem a | não usem o | não usem mais | não a usem |
            não utilizem a | não utilizem o | não utilizem mais | não a utilizem |
            não o utilizem | não publiquem a | não a publiquem | não divulguem a |
            não voltem a | não voltar a utilizar | não voltar a usar |
            não deve mais ser usada | não deve mais ser utilizada |
            não deve ser mais utilizada | não devem mais ser usadas |
            não devem ser mais utilizadas | não pode mais ser usada | deixem de utilizar |
            deixem de usar | deixar de usar | cessem a utilização | cessem o uso |
            cessar a utilização | suspendam a | suspender o uso | suspendam o uso |
            que a apague | que a removam | que a retirem | que o retirem | que o apaguem |
            que o eliminem | que não a utilizem | que não o utilizem | que não a usem |
            que a destruam | que a desconsiderem | é considerada nula |
            deve ser considerada nula | deve ser considerada anulada | considere-se anulada |
            considerem anulada | considera-se anulada | sem efeito a | sem validade |
            nula e sem efeito"""
        ),
        Tag.CORRECTION: words(
            """versão corrigida | corrige o | corrige a | (corrige | correção: | correcção: |
            errata: | substitui a anterior | anula e substitui | usar a versão corrigida |
            utilizar a versão corrigida | retificação: | correção | retificação | errata |
            (correção | (corrigida | (corrigido | (retifica | retifica | rectifica |
            retificado: | corrigido: | corrige título | corrige nome | corrige data |
            corrige número | corrige no | corrige na | corrigindo | versão corrigida: |
            versão retificada | versão rectificada | versão atualizada substitui |
            repetição corrigida | repete corrigido | substitui o anterior |
            substitui a versão anterior | substitui a notícia | substitui e anula |
            anula e substitui a | em substituição da | em substituição à |
            esta versão substitui | esta versão corrige | usem esta versão |
            utilizem esta versão | utilizem a versão corrigida | usem a versão corrigida |
            use a versão corrigida | favor usar a versão corrigida |
            favor utilizar a versão corrigida | por favor usem a versão | leia-se |
            deve ler-se | onde se lê"""
        ),
        Tag.EMBARGO: words(
            """sob embargo | embargado até | embargada até | embargado: | embargo até |
            embargo: | com embargo até | embargado | embargada | conteúdo embargado |
            embargo às | embargo até às | embargo até ao | embargo até o |
            embargo de imprensa | embargo jornalístico | embargo estrito | embargo rigoroso |
            sob embargo até | sob embargo estrito | sob rigoroso embargo |
            sujeito a embargo | sujeita a embargo | sujeitos a embargo | embargados até |
            embargadas até | não publicar antes | não publicar até | não divulgar antes |
            não divulgar até | não difundir antes | a não publicar antes |
            para não publicar antes | não deve ser publicado antes |
            não pode ser publicado antes | proibida a publicação antes |
            proibida a divulgação antes | proibida a publicação até |
            proibida a divulgação até | publicação proibida até | publicável a partir |
            para publicação a partir | para publicar a partir | para divulgação a partir |
            para divulgar a partir | para publicação após | fim do embargo | fim de embargo |
            levantamento do embargo | o embargo termina | o embargo cai | o embargo expira |
            o embargo é levantado | queda do embargo"""
        ),
        Tag.UNTIL: words(
            """até | até às | até ao | até o | até à | antes de | antes do | antes das |
            até as | até a | até que | até ao dia | até o dia | até dia | antes da |
            antes do dia | antes de dia | anteriormente a"""
        ),
        Tag.AFTER: words(
            """depois de | após | após o | a partir de | a partir do | a partir das | desde o |
            decorridos | passado o | após as | após o dia | após a | depois das | depois do |
            depois da | a partir do dia | a partir de dia | desde as | desde a | passados |
            passadas | decorridas | decorrido | para além de | além de | além dos |
            por prazo superior a | por período superior a | por tempo superior a |
            por mais de | durante mais de | superior a | superiores a | findo o | findos |
            vencido o | a contar de | a contar do"""
        ),
        Tag.RELEASE: words(
            """para divulgação imediata | divulgação imediata | para publicação imediata |
            publicação imediata | para difusão imediata | livre publicação |
            de livre publicação | uso livre pela imprensa | com pedido de publicação |
            com pedido de divulgação | pede-se a publicação | pede-se a divulgação |
            agradece-se a divulgação | agradece-se a publicação | agradecemos a divulgação |
            solicita-se a divulgação | solicitamos a divulgação | pedimos a divulgação |
            para divulgação | para publicação | para difusão | de divulgação imediata |
            de publicação imediata | difusão imediata | divulgação livre | livre divulgação |
            livre difusão | publicação livre | pode ser divulgado imediatamente |
            pode ser publicado imediatamente | para uso imediato | para veiculação imediata |
            solicita-se a publicação | solicita-se divulgação | solicita-se publicação |
            solicitamos a publicação | solicitamos divulgação | pedimos a publicação |
            pedimos divulgação | pedimos a vossa divulgação | agradecemos a publicação |
            agradecemos a vossa divulgação | agradecíamos a divulgação |
            agradecemos desde já a divulgação | agradece-se divulgação |
            com pedido de difusão | com o pedido de publicação | com o pedido de divulgação |
            favor divulgar | favor publicar | queiram divulgar | queira publicar |
            máxima divulgação | ampla divulgação"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """domínio público | em domínio público | no domínio público |
            nenhum direito reservado | livre de direitos | livres de direitos |
            isento de direitos de autor | sem direitos reservados |
            livre de direitos autorais | pertence ao domínio público |
            pertencem ao domínio público | está em domínio público |
            estão em domínio público | caiu em domínio público | caiu no domínio público |
            caíram em domínio público | entrou em domínio público |
            entrou no domínio público | faz parte do domínio público | de domínio público |
            dedicado ao domínio público | cedido ao domínio público |
            liberado em domínio público | sem direitos de autor | sem direitos autorais |
            livre de direitos de autor | livres de direitos de autor |
            livres de direitos autorais | livre de copyright | livres de copyright |
            sem copyright | isento de direitos autorais | isentos de direitos autorais |
            isentos de direitos de autor | isenta de direitos autorais |
            não está protegido por direitos de autor |
            não está protegido por direitos autorais |
            não é protegido por direitos autorais |
            não são protegidos por direitos autorais |
            não estão protegidos por direitos de autor | não sujeito a direitos de autor |
            não sujeitos a direitos autorais | não tem direitos autorais |
            não tem direitos de autor | nenhum direito é reservado |
            não reserva quaisquer direitos | não reserva nenhum direito |
            renuncia a todos os direitos | renunciou a todos os direitos |
            abdica de todos os direitos"""
        ),
        Tag.OPEN_LICENCE: words(
            """licença aberta | licença livre | licença de dados abertos | licença pública |
            licença aberta de | licença de conteúdo aberto | licença de conteúdos abertos"""
        ),
        Tag.SINCE: words("desde | desde o ano"),
        Tag.PRESENT: words(
            """presente | atualidade | hoje | à data | atual | o presente | agora |
            os dias de hoje | à atualidade"""
        ),
        Tag.TAIL: words(
            """e suas afiliadas | e seus licenciadores | ou seus licenciadores | e/ou suas |
            ou suas | ou seus | e seus | e outros | e colaboradores | tel | telefone | cnpj |
            e/ou | e/ou seus | e/ou suas afiliadas | ou suas afiliadas |
            e suas subsidiárias | e suas controladas | e os seus | e as suas |
            e seus parceiros | e seus autores | e seus fornecedores | e terceiros |
            e demais | c.n.p.j | nif | nipc | contribuinte | registo erc | registo |
            registro | insc | inscrição | endereço | morada | sede | contacto | contato |
            contactos | política de privacidade | política de cookies | termos de uso |
            termos e condições | condições de utilização | condições gerais | ficha técnica |
            estatuto editorial | diretor | diretora | editor responsável | isbn | issn |
            depósito legal | desenvolvido por | produzido por | design por | powered by"""
        ),
        Tag.PART_OF: words(
            """uma empresa do grupo | uma divisão de | filial de | parte de | uma empresa |
            grupo | uma marca do | uma marca da | uma marca de | uma publicação da |
            uma publicação do | uma publicação de | um serviço de | um serviço da |
            um jornal do | um veículo do | uma empresa da | propriedade da | propriedade do |
            membro do | integrante do | editado por | editada por | do grupo |
            sociedade do grupo"""
        ),
        Tag.WITHIN: words(
            """dentro de | no prazo de | durante | por um prazo de | no máximo | máximo de |
            mais de | por um período de | em até | não mais de | não mais do que |
            até um máximo de | até ao limite de | até o limite de | com o limite de |
            com limite de | num prazo de | pelo prazo de | durante um período de |
            por um máximo de | no máximo de | não superior a | não superiores a |
            inferior a | menos de | não exceda | não excedam | não excedendo"""
        ),
        Tag.DAYS: words(
            """dia | dias | hora | horas | semana | semanas | mês | meses | dias úteis |
            dias corridos | dia útil | ano | anos | trimestre"""
        ),
        Tag.LENGTH: words(
            """palavras | minutos | segundos | caracteres | linhas | parágrafos | palavra |
            minuto | segundo de | linha | parágrafo | frases | caracteres com espaços |
            toques | por cento | %"""
        ),
        Tag.ABBREVIATION: words(
            """sr | sra | dra | exmo | pág | núm | art | av | etc | s.a | ltda | lda | dr |
            eng | enga | arq | prof | profa | gen | cel | cap | ten | sgt | des | min | dep |
            sen | ver | gov | pres | srs | sras | exma | exmos | v.exa | v. exa | vol | ed |
            ex | p. ex | fig | tel | telef | cia | r | pça | lg | trav | n.º | arts | al |
            inc | s.a.r.l | unip | eireli | m.e | e.p.e"""
        ),
        Tag.OUT: words("out"),
    },
    actions={
        Action.ALL: words(
            """uso | usos | usar | usado | usada | usados | usadas | utiliz* | reutiliz* |
            exploração | explorar | explorado | explorada | explorados | emprego | empregar |
            aproveitamento | fazer uso | reuso | reúso | usá-lo | usá-la | usar-se | usando |
            usem | use | usarem | usá-los | usá-las | usam | uses | reusar | empregado |
            empregada | emprega | explore | explorem | explorar comercialmente | exploradas |
            aproveitar os | aproveite os | aproveitar nossos | fazer uso de | faça uso |
            façam uso | servir-se de | valer-se de | uso de nossos | aproveitamentos |
            além do uso | de uso exclusivo | para uso exclusivo | para uso exclusivo dos |
            se for utilizar | se utilizar | se utilizarem | se usar | ao usar | ao utilizar |
            para usar | para utilizar | para reutilizar | sempre que utilizar |
            em caso de uso | em caso de utilização"""
        ),
        Action.PUBLISH: words(
            """publicar | publicado | publicada | publicados | publicadas | publicação |
            publique | publiquem | publicá-lo | publicá-la | republi* | reimpr* | veicul* |
            veiculação | comunicação pública | comunicação ao público |
            comunicar ao público | comunicado ao público | disponibilizar |
            disponibilização | colocação à disposição do público | exibir | exibição |
            exibido | exibida | exibidos | divulgar | divulgação | divulgado | divulgada |
            divulgados | divulgadas | postar | postagem | reedição | repost* | afixar |
            mostrar | republique | republiquem | publiques | publicá-los | publicá-las |
            publicando | publicam | publicamos | publicável | publicáveis | publicações |
            publicado em outros | postado | postada | poste | postar nossos | post |
            exibi-lo | exiba | exibam | exibições | exibição pública | mostrar em público |
            tornar público | tornar pública | tornado público | expor | expor ao público |
            exposto ao público | exposição ao público | execução pública |
            representação pública | projeção pública | projecção pública |
            apresentação pública | colocar à disposição do público |
            colocado à disposição do público | pôr à disposição do público |
            posta à disposição do público | comunicada ao público | comunicados ao público |
            comunicar publicamente | dar à estampa | sair em | inserção | inserir em |
            inserido em | inserida em | afixação pública | reeditar | reeditado | reeditada |
            divulgá-lo | divulgá-la | divulgue | divulguem | divulgando |
            aproveitamento em outros veículos | replicar em outros | transcrição em outros |
            dar publicidade | se publicar | se republicar | ao publicar | ao republicar |
            ao divulgar | para republicar | para publicar | os veículos que desejarem |
            em caso de publicação"""
        ),
        Action.PUBLISH_ONLINE: words(
            """na internet | internet | online | na web | em sites | noutros sites |
            em outros sites | em linha | meio eletrônico ou digital | na net | na rede |
            no site | no seu site | em seu site | em site | em outros websites |
            em websites | em blogs | em blog | no seu blog | no blog | em blogues |
            num blogue | em portais | em outros portais | em páginas da internet |
            em páginas web | em plataformas digitais | em meio digital | em meios digitais |
            meio digital | meios digitais | meio eletrónico | meio eletrônico |
            meios eletrônicos | meios eletrónicos | formato digital | suporte digital |
            uso digital | uso na internet | uso online | utilização online |
            utilização digital | utilização na internet | edição digital |
            publicação online | publicação na internet | publicação em site |
            publicação digital | divulgação online | divulgação na internet |
            difusão online | difusão na internet | on-line | colocação online |
            colocar online | colocado online | colocar em linha | colocação em linha |
            colocar na internet | colocado na internet | pôr online | pôr na net |
            subir para a internet | subir na internet | subir à internet |
            carregar na internet | carregar em | carregamento na internet | upload |
            fazer upload | hospedar em | hospedagem em | alojar em | alojamento em sites"""
        ),
        Action.PRINT: words(
            """impressão | imprimir | impresso | impressa | impressos | em papel |
            imprensa escrita | no papel | em jornal | em jornais | meio impresso |
            meios impressos | mídia impressa | imprensa impressa | imprensa escrita e |
            edição impressa | edições impressas | versão impressa | versão em papel |
            suporte papel | em suporte papel | formato impresso | uso impresso | impressas |
            imprima | imprimam | imprimi-lo | imprimi-la | imprime | imprimindo |
            impressões | gráfica impressa | print"""
        ),
        Action.BROADCAST: words(
            """difund* | redifus* | emissão | emitir | emitido | emitida | emitidos |
            radiodifus* | radiodifund* | retransmi* | televis* | transmitido por broadcast |
            transmitida por broadcast | transmitidos por broadcast | transmissão televisiva |
            transmissão por rádio | ir ao ar | broadcast* | teledifus* | tv | na tv | em tv |
            na televisão | em televisão | na rádio | no rádio | em rádio | pela rádio |
            pela televisão | pela tv | no ar | levar ao ar | vá ao ar | ir para o ar |
            levado ao ar | pôr no ar | colocar no ar | em antena | radiofónic* |
            radiofônic* | radiofus* | emita | emitam | emitidas | emissões |
            transmissão pela tv | transmissão na tv | transmissão na televisão |
            transmissão na rádio | transmissão televisiva e | transmissão radiofónica |
            transmissão radiofônica | transmissão em direto | transmissão ao vivo |
            transmitir em direto | transmitir ao vivo | exibição na tv | exibição em tv |
            exibição na televisão | exibição televisiva | uso em tv | uso televisivo |
            uso na televisão | difusão televisiva | difusão radiofónica |
            difusão na televisão | veiculação na tv | veiculação em tv |
            veiculação em rádio | streaming | retransm*"""
        ),
        Action.SOCIAL: words(
            """redes sociais | partilhar nas redes | compartilhar nas redes sociais |
            partilha nas redes sociais | mídias sociais | tuitar | nas redes |
            em redes sociais | nas redes sociais | rede social | no facebook | no instagram |
            no twitter | no tiktok | no whatsapp | no youtube | no x |
            publicação em redes sociais | publicação nas redes sociais |
            publicar nas redes sociais | publicá-lo nas redes sociais |
            publicar em redes sociais | postar nas redes sociais | postar em redes sociais |
            postagem em redes sociais | partilhar nas redes sociais |
            partilhado nas redes sociais | partilhada nas redes sociais |
            partilhar em redes sociais | partilha em redes sociais |
            compartilhar em redes sociais | compartilhar nas redes |
            compartilhado nas redes sociais | compartilhamento em redes sociais |
            compartilhamento nas redes sociais | divulgação nas redes sociais |
            divulgação em redes sociais | difusão nas redes sociais | tuíte* | tweet* |
            retuit* | retweet* | stories | plataformas sociais | médias sociais |
            media sociais"""
        ),
        Action.REPRODUCE: words(
            """reprodução | reproduções | reproduzir | reproduzido | reproduzida |
            reproduzidos | reproduzidas | reproduza | reproduzam | reproduzi-lo | reproduz |
            cópia | cópias | copiar | copiado | copiada | copiados | copiadas | copie |
            copiem | duplic* | fotocopi* | fotocópia | xerox | descarregar | descarga |
            baixar | baixado | download* | captura de tela | replicar | replicado |
            replicada | transcrever | transcrição | transcrito | capturas de ecrã |
            capturas de tela | reproduzi-la | reproduzi-los | reproduzi-las | reproduzindo |
            reproduzem | reproduzir-se | reproduzível | reproduzíveis | reproduzirem |
            copiá-lo | copiá-la | copiá-los | copiá-las | copiando | copies | copia os |
            copiou | copiar e colar | copie e cole | copia e cola | copiar/colar |
            copia-e-cola | copy-paste | copypaste | ctrl+c | ctrl c | duplique | replicá-lo |
            replique | repliquem | replicação | réplica | réplicas | replicados |
            transcrevê-lo | transcreva | transcrevam | transcrita | transcritos |
            transcrições | plagiar | plagie | plagiem | plagiado | plagiada | plagies |
            plágio dos | plágio de nossos | piratear | pirateie | roubar nossas fotos |
            roubar as nossas fotos | roubar nosso conteúdo | roubar conteúdo |
            roubar conteúdos | roube nosso | roube nossas | roube as | roubem as nossas |
            roubem os nossos | roubem nosso | roubem nossas | roubes as | roube meu |
            roube minhas | roubem meu | apropriar-se de | apropriar-se do conteúdo |
            apropriação de conteúdo | apropriação do conteúdo | surripiar | kibar |
            chupar conteúdo | xerocar | xerocop* | xerocado | digitaliz* | scanear |
            escanear | escaneado | scan | descarregá-lo | descarregado | descarregada |
            descarregue | descarregamento | baixá-lo | baixada | baixados | baixe | baixem |
            fazer download | faça download | print da tela | prints | print screen |
            captura de ecrã | captura do ecrã | captura do conteúdo | screenshots | clonar |
            clonagem do site | clone do site | decalcar | decalque | multicopiar |
            se reproduzir | ao reproduzir | para reproduzir | para copiar |
            em caso de reprodução"""
        ),
        Action.REDISTRIBUTE: words(
            """distribu* | redistribu* | difusão | transmissão | transmitir | transmitido |
            transmitida | transmitidos | cessão | ceder | cedido | cedida | cedidos |
            transferir | transferência | sindic* | sublicenci* | reenvi* | encaminhar |
            repassar | repassado | repasse | fornecer a terceiros | entregar a terceiros |
            compartilh* | partilha | partilhar | partilhado | partilhada | partilhados |
            disseminação | disseminar | circulação a terceiros | propagar | espalhar |
            retransmissão a terceiros | difundi-lo | difundir a terceiros | disseminado |
            disseminada | dissemine | disseminem | transmiti-lo | transmita a | transmitam |
            transmitidas | cedê-lo | cedê-la | cedê-los | cedê-las | ceda | cedam | cedidas |
            cessões | cede | cedência | cedências | cedência a terceiros |
            ceder a terceiros | cessão a terceiros | subceder | transferi-lo | transferido |
            transferida | transferidos | transfira | transfiram | transferível |
            transferíveis | intransmissível | sublicença | sublicenças | sub-licenc* |
            sublicenc* | passar a terceiros | passá-lo a terceiros | passar para terceiros |
            repassá-lo | repassá-la | repassá-los | repasse a terceiros |
            repassar a terceiros | repassados | repassada | repassadas | repassem |
            a terceiros | para terceiros | com terceiros | entre terceiros | por terceiros |
            a outrem | terceiros | a outros órgãos | a outros veículos | a outros meios |
            outros veículos | fornecê-lo a terceiros | fornecido a terceiros |
            fornecimento a terceiros | fornecidos a terceiros | entregá-lo a terceiros |
            entregue a terceiros | entrega a terceiros | comunicar a terceiros |
            comunicado a terceiros | comunicação a terceiros | disponibilizar a terceiros |
            disponibilizado a terceiros | disponibilizá-lo a terceiros |
            disponibilização a terceiros | colocar à disposição de terceiros |
            emprestar a terceiros | empréstimo a terceiros | emprestá-lo | emprestar |
            revelar a terceiros | divulgar a terceiros | divulgação a terceiros |
            enviar a terceiros | envio a terceiros | enviá-lo a terceiros | reencaminh* |
            encaminhá-lo | encaminhado | encaminhamento | encaminhe | partilhá-lo |
            partilhá-la | partilhá-los | partilhe | partilhem | partilhas | partilhadas |
            partilhando | pôr em circulação | colocar em circulação | fazer circular |
            circulação | circule livremente | circulem | circular livremente | propague |
            propaguem | propagação | espalhe | espalhem | espalhado | mirror | espelhar |
            espelhamento | sindicalização de conteúdo | se compartilhar | ao compartilhar |
            ao partilhar | para compartilhar | para partilhar"""
        ),
        Action.REWRITE: words(
            """reescri* | reescrever | resum* | editar | editado | editada | edição |
            parafras* | condens* | clipping | revistas de imprensa | reescrev* | síntese |
            sintetizar | sintetizado | editá-lo | editá-la | edite | editem | editados |
            editadas | editar o texto | editar os textos | paráfrase | abreviar | abreviado |
            abreviada | abrevi* | encurtar | encurtado | encurtada | cortar o texto |
            cortes no texto | redigir de novo | reformul* | refundir | refundido |
            copidesque | copidescar | clippings | clipagem | revista de imprensa | sinopse |
            sinopses"""
        ),
        Action.ADAPT: words(
            """modific* | adapta* | alter* | altera* | transform* | obras derivadas |
            obra derivada | trabalhos derivados | arranjo | manipul* | remix* | modifique |
            modifiquem | adapte | adaptem | adaptá-lo | adaptá-la | alterações ao texto |
            derivados | derivar | derivação | trabalho derivado | obra derivada de |
            criar obras derivadas | criação de obras derivadas | mudar o texto |
            mudar o conteúdo | mudanças no texto | mexer no texto | desvirtu* | deturp* |
            distorc* | distorção | deform* | mutil* | remistura | remisturar | recriar |
            recriação | arranjos | manipulação do texto | reelabor* | tratamento do texto"""
        ),
        Action.TRANSLATE: words(
            """tradução | traduções | traduzir | traduzido | traduzida | traduzidos |
            traduzidas | traduza | traduzi-lo | traduzi-la | traduzi-los | traduzi-las |
            traduzam | traduzindo | traduzem | vertido para | verter para |
            versão traduzida | versões traduzidas | tradução automática | dobragem |
            dublagem | dublar | legendagem | legendar | em outro idioma | em outros idiomas |
            noutra língua | noutras línguas | em qualquer língua | qualquer idioma"""
        ),
        Action.QUOTE: words(
            _QUOTE_LENGTH_LIMIT,
            """citações | citar trechos | excertos | excerto | trechos | trecho | extratos |
            extrato | citação de | transcrição de excertos | transcrição de trechos |
            transcrição de extratos | transcrever excertos | transcrever trechos |
            transcrever parágrafos | reprodução de excertos | reprodução de trechos |
            reproduzir excertos | reproduzir trechos | publicação de excertos |
            utilização de excertos | utilização de trechos | uso de excertos | uso de trechos |
            extrair trechos | extrair excertos | passagens | passagem curta | fragmentos |
            citar passagens | citar excertos | citar partes | citar parágrafos | citação breve |
            breve citação | citação curta | pequena citação | citação direta | a citação |
            breves extratos""",
        ),
        Action.ARCHIVE: words(
            """arquiv* | armazen* | guardar | guardado | base de dados | bases de dados |
            banco de dados | bancos de dados | sistema de recuperação | cache | conservação |
            conservar | gravação | gravar | gravado | salvar | guardá-lo | guardá-la |
            guarde | guardem | guardada | guardados | guardar em arquivo |
            guarda em arquivo | conservá-lo | conservado | conservada | conserve | gravá-lo |
            gravações | gravada | gravados | grave | salvá-lo | salvo em disco | salvamento |
            registado em | registrar em | registo em base | estocar | estocagem |
            depositar em | depósito em | banco de imagens | bancos de imagens |
            bases de imagens | repositório | repositórios | sistema de armazenamento |
            sistemas de armazenamento | sistemas de recuperação | sistema informático de |
            memória | em cache | caching | reter | retido | retenção | manter em arquivo |
            manter em acervo | acervo digital | inclusão em bases de dados |
            inclusão em banco de dados | incluir em bases de dados |
            inserção em bases de dados | inserir em bases de dados |
            criação de bases de dados | criar bases de dados |
            constituição de bases de dados | hemeroteca | fototeca"""
        ),
        Action.SELL: words(
            """venda | vendas | vender | vendido | vendida | vendidos | revenda | revender |
            revendido | revendida | comercializ* | locação | alugar | aluguer | aluguel |
            vendê-lo | vendê-la | vendê-los | vendê-las | vendam | vende | vendem |
            vendendo | revendê-lo | revendê-la | revendê-los | revendidos | revendidas |
            revende | revenda de | pôr à venda | posto à venda | posta à venda |
            postos à venda | colocar à venda | colocado à venda | colocação à venda |
            à venda | expor à venda | exposição à venda | oferecer para venda |
            oferta de venda | venda de cópias | venda de fotografias | venda de impressões |
            alugado | alugada | alugue | arrendar | locar | cessão onerosa |
            a título oneroso | negociar cópias | lucrar | lucrar com | obter lucro com |
            faturar com | cobrar por | cobrança por"""
        ),
        Action.COMMERCIAL: words(
            """uso comercial | usos comerciais | utilização comercial | exploração comercial |
            explorado comercialmente | comercialmente | aproveitamento comercial |
            explorados comercialmente | reutilização comercial | utilizações comerciais |
            uso lucrativo | uso com fins comerciais | uso para fins comerciais |
            uso com fins lucrativos | utilização para fins comerciais |
            utilização com fins comerciais | utilização lucrativa | exploração lucrativa |
            exploração económica | exploração econômica | explorar comercialmente |
            utilizado comercialmente | utilizados comercialmente | usar comercialmente |
            utilizar comercialmente | reprodução comercial | divulgação comercial |
            difusão comercial | fins de exploração comercial | monetiz* | rentabiliz*"""
        ),
        Action.ADVERTISE: words(
            """publicidade | publicitári* | promoção | promocional | promocionais | marketing |
            propaganda | campanhas publicitárias | fins publicitários | anúncios | anúncio |
            anúncios publicitários | anunciar | campanha publicitária |
            campanha de publicidade | campanhas de publicidade | campanhas de marketing |
            campanhas promocionais | campanhas comerciais | uso publicitário |
            usos publicitários | utilização publicitária | uso promocional |
            utilização promocional | fins promocionais | fim publicitário |
            fins de marketing | fins de publicidade | fins de propaganda | fins de promoção |
            finalidade publicitária | finalidades publicitárias | finalidade promocional |
            peças publicitárias | material publicitário | material promocional | patrocínio |
            patrocínios | publieditorial | publieditoriais | publirreportagem |
            publirreportagens | merchandising | promover produtos | promover um produto |
            promoções | endosso comercial"""
        ),
        Action.AI_TRAINING: words(
            """mineração de textos e dados | mineração de texto e dados | mineração de dados |
            prospeção de textos e dados | prospecção de textos e dados |
            prospeção de texto e dados | prospecção de dados | extração de dados |
            inteligência artificial | treino de modelos | treinar modelos |
            treinamento de modelos | treino de sistemas | treinar sistemas |
            treinamento de sistemas | treinamento de ia | treino de ia | treinar ia |
            treinar uma ia | treinamento de inteligência artificial |
            treinar inteligência artificial | treino de inteligência artificial |
            aprendizagem automática | aprendizado de máquina | aprendizagem de máquina |
            raspagem | raspar | rastreamento | scraping | crawling | web scraping |
            modelos de linguagem | grandes modelos de linguagem | ia generativa |
            dados de treino | dados de treinamento | treinar algoritmos |
            treinamento de algoritmos | treino de algoritmos | robôs de ia | modelos de ia |
            sistemas de ia | coleta automatizada | recolha automatizada |
            extração automatizada | inteligências artificiais | text and data mining | tdm |
            chatbots | ferramentas de ia | alimentar modelos | alimentar sistemas |
            alimentar algoritmos | raspagem de dados | modelo de linguagem | rastreadores |
            prospeção de dados | prospecção de texto e dados |
            exploração automatizada de textos | extração de textos e dados |
            extração de texto e dados | treino de ia generativa | treino da ia |
            treinar a ia | treinar ias | treinar inteligências artificiais |
            treinar uma inteligência artificial | treinar a inteligência artificial |
            treinar um modelo | treinar quaisquer modelos | treinar qualquer modelo |
            treinar redes neurais | treinar redes neuronais | treinar robôs |
            treinar chatbots | treinar ferramentas | treinar máquinas | treinar software |
            treino de qualquer | treinamento de qualquer | treinamento de algoritmos de |
            treino de ferramentas | treino de redes neuronais |
            treinamento de redes neurais | treinamento de robôs | treinamento de máquinas |
            treinamento da ia | treinamento de inteligências artificiais |
            treino de inteligências artificiais | redes neurais | redes neuronais |
            rede neural | aprendizagem profunda | aprendizado profundo |
            aprendizado automático | aprendizagem de máquinas | machine learning |
            deep learning | llm | llms | gpt* | chatgpt | chatbot | bots | bot | bots de ia |
            assistentes virtuais | assistentes conversacionais | modelo de ia |
            sistema de ia | ferramenta de ia | aplicações de ia | aplicativos de ia |
            modelos generativos | modelos fundacionais | modelos de base |
            modelo de inteligência artificial | modelos de inteligência artificial |
            sistema de inteligência artificial | sistemas de inteligência artificial |
            ferramentas de inteligência artificial | inteligência artificial generativa |
            geradores de imagens | geradores de texto | desenvolvimento de ia |
            desenvolvimento de inteligência artificial | desenvolvimento de modelos |
            desenvolvimento de sistemas de ia | desenvolver modelos | desenvolver ia |
            desenvolver sistemas de ia | alimentar ia | alimentar a ia | alimentar uma ia |
            alimentar inteligências artificiais | alimentar inteligência artificial |
            alimentar um modelo | alimentar chatbots | alimentar robôs |
            alimentação de modelos | alimentação de ia | nutrir modelos |
            conjuntos de dados | conjunto de dados | corpus de treino | corpora | rastrear |
            rastreie | rastreador | rastreamento automatizado | rastreio automatizado |
            rastreio | robôs de busca | varredura automatizada | varredura | raspe | raspem |
            raspado | scrap* | crawl* | extração automática | extração massiva |
            extração sistemática | extração de conteúdo | extrair dados |
            extrair textos e dados | coleta automática | coleta massiva | coleta de dados |
            coletar dados | recolha automática | recolha massiva |
            recolha de dados automatizada | recolher dados | captação automatizada |
            colheita de dados | mineração de textos | mineração de texto |
            mineração de conteúdo | minerar dados | minerar textos | prospeção de textos |
            prospecção de textos | prospeção de conteúdos | meios automatizados |
            meios automáticos | processos automatizados | ferramentas automatizadas |
            ferramenta automatizada | ferramentas automáticas | sistemas automatizados |
            procedimentos automatizados | tratamento automatizado de | análise automatizada |
            análise computacional | processamento automatizado | indexação automatizada |
            indexação por ia | data mining | text mining"""
        ),
        Action.ALTER_IMAGE: words(
            """recort* | retoc* | retoque | retoques | reenquadr* | manipulação digital |
            fotomontage* | montagem | montagens | ocultar o logótipo | cobrir o logotipo |
            cortar a imagem | corte da foto | corte da imagem | cortar a foto |
            cortar a fotografia | cortar as fotos | cortada | cortadas | retoque digital |
            retoquem | enquadramento alterado | mudar o enquadramento | manipulações |
            manipular a imagem | manipular a fotografia | manipular digitalmente |
            manipulação da imagem | manipulação de imagens | manipulação das imagens |
            alterar a imagem | alterar as imagens | alterar a fotografia |
            alteração da imagem | alteração das imagens | alteração digital |
            modificar a imagem | modificar as imagens | modificar a foto |
            modificação da imagem | montagem fotográfica | colagem | colagens | sobrepor |
            sobreposição | sobreposição de texto | sobreimpressão | sobreimprimir |
            apagar a assinatura | apagar o logo | apagar o logotipo | apagar a marca d'água |
            remover a marca d'água | retirar a marca d'água | remover o logo |
            remover o logotipo | remover logos | retirar o logo | retirar o logotipo |
            tapar o logo | tapar o logótipo | tapar o logotipo | cobrir o logo |
            cobrir logos | ocultar o logo | ocultar logos | ocultar o logotipo |
            ocultar a marca | esconder o logótipo | esconder o logo | desfocar | pixelizar |
            pixelar | colorizar | colorização | colorir a foto | inverter a imagem |
            espelhar a imagem | photoshop* | trucagem | truncar a imagem"""
        ),
        Action.LINK: words(
            """links profundos | deep link* | framing | incorporação | incorporar |
            hiperligações profundas | hotlink* | hiperligações diretas | ligações profundas |
            ligação profunda | link profundo | iframe* | embed* | embutir | embutido |
            incorporada | incorporado | enquadramento em frames | frames"""
        ),
    },
    manners={
        Action.PRINT: words(
            """revistas | tabloides | capas de revista | revista | magazines |
            jornais semanários | semanários | suplementos | capa de revista | capas |
            capas de livros | capa de livro | livros | calendários | cartazes | pôsteres |
            postais | imprensa cor-de-rosa | imprensa sensacionalista | tabloide | mags"""
        ),
        Action.PUBLISH_ONLINE: words(
            """telefonia móvel | galeria de fotos | dispositivos móveis | telemóveis |
            uso móvel | aplicações móveis | aplicativos | apps | app | sms"""
        ),
        Action.PUBLISH: words(
            """galerias | galerias de fotos | galerias de imagens | galeria de imagens |
            fotogaleria | fotogalerias | slideshow | apresentação de slides | sequências |
            em sequência"""
        ),
        Action.BROADCAST: words(
            """programas de humor | programas satíricos | programas de entretenimento"""
        ),
    },
    objects={
        Object.ITEM: words(
            """artigo | artigos | conteúdo | conteúdos | documento | documentos | notícia |
            notícias | informação | informações | material | materiais | obra | obras |
            esta publicação | presente publicação | matéria | matérias | reportagem |
            reportagens | despacho | despachos | elementos | conteúdo deste site |
            conteúdos deste site | conteúdo do site | conteúdos do site |
            conteúdo desta página | conteúdos desta página | conteúdo deste portal |
            trabalho | trabalhos | comunicado | entrevista | livro | conteúdo deste website |
            peça | peças | conteúdo editorial | nossos artigos | nossas matérias |
            nossas notícias | nosso conteúdo | nossos conteúdos | nossas reportagens |
            meus textos | minhas receitas | nossas receitas | estas receitas | crónica |
            crónicas | crônica | crônicas | coluna | colunas | editorial publicado |
            editoriais | entrevistas | postagens | postagem | este blog | este blogue |
            blogue | conto | contos | romance | poema | poemas | dossier de imprensa |
            dossiê | boletim | boletins | newsletter | comunicados | comunicado de imprensa |
            comunicados de imprensa | press release | release | releases | nota de imprensa |
            notas de imprensa | nota à imprensa | brochura | folheto informativo | livros |
            exemplar | obra literária | noticiário | serviço noticioso |
            serviço de notícias | takes | despachos noticiosos | conteúdo jornalístico |
            conteúdos jornalísticos | conteúdo noticioso | material jornalístico |
            material noticioso | materiais jornalísticos | conteúdos editoriais |
            textos e imagens | texto e imagens | textos e fotos | feed | rss | criações |
            presente documento | presente artigo | desta publicação | presente conteúdo |
            infomaterial | retirada da notícia | anulem a notícia | anular a notícia"""
        ),
        Object.SITE: words(
            """site | sítio | website | página web | portal | este site | páginas do site |
            sites | sítio web | sítio da internet | nosso site | nosso sítio | este portal |
            este website | páginas web"""
        ),
        Object.TEXT: words("texto | textos | nossos textos | este texto | estes textos"),
        Object.IMAGE: words(
            """foto | fotos | fotografia | fotografias | imagem | imagens | ilustração |
            ilustrações | minhas fotos | nossas fotos | nossas fotografias | nossas imagens |
            estas fotos | estas fotografias | estas imagens | esta imagem | esta foto |
            esta fotografia | retrato | retratos | fotos de divulgação | fotos de imprensa |
            fotografias de imprensa | material fotográfico | registro fotográfico |
            fotograma | fotogramas | obra fotográfica | ilustrações fotográficas |
            retirada da foto | anular a foto"""
        ),
        Object.VIDEO: words(
            """vídeo | vídeos | filmagem | sequência | nossos vídeos | este vídeo |
            estes vídeos | filme | filmes | filmagens | clipe | clipes | videoclipe |
            documentário | documentários | material audiovisual | conteúdo audiovisual |
            reportagem em vídeo | gravação em vídeo"""
        ),
        Object.AUDIO: words(
            """áudio | áudios | podcast | gravação sonora | som | podcasts | gravação áudio |
            faixa | música | músicas | canção | canções | ficheiro áudio | arquivo de áudio |
            programa de rádio"""
        ),
        Object.GRAPHIC: words(
            """gráfico | gráficos | infográfico | infográficos | infografia | mapa | mapas |
            charge | charges | cartoon | cartoons | caricatura | caricaturas | tirinha |
            tirinhas | quadrinhos | banda desenhada | desenho | desenhos | infografias |
            ilustração gráfica | esquema"""
        ),
        Object.DATABASE: words(
            """esta base de dados | este banco de dados | nossa base de dados |
            nosso banco de dados"""
        ),
        Object.LOGO: words(
            """logotipo | logotipos | logótipo | logótipos | logomarca | marcas | logo | logos |
            marca d'água | marca d’água | sinais distintivos | emblema"""
        ),
        Object.THIRD_PARTY: words(
            """conteúdos de terceiros | conteúdo de terceiros | material de terceiros |
            despachos de agências | notícias de agências | material de agências |
            conteúdos de agências | conteúdo de agências | material de agência |
            despachos da lusa | notícias da lusa | fotos de agência |
            fotografias de agência | conteúdos de outros | conteúdo produzido por terceiros"""
        ),
    },
    conditions={
        Condition.CONSENT: words(
            """autorização | autorizações | permissão | permissões | consentimento | acordo |
            licença | licenças | aprovação | contrato | anuência | concordância |
            autorizado por | autorizada por | assentimento | aval | convénio | convênio |
            liberação | titular | autorização do autor | autorização da autora |
            autorização da redação | autorização expressa | consentimento expresso |
            permissão do autor | licença de uso | licenciado por | licenciada por |
            autorizados por | autorizadas por | autorizado pelo | autorizada pelo |
            autorizado pela | autorizada pela | autorizados pelo | expressamente autorizado |
            expressamente autorizada | expressamente autorizados | aprovado por |
            aprovada por | acordado com | acordada com | negociado com | negociação com |
            combinado com | mediante acordo | acordo em contrário |
            estipulação em contrário | disposição em contrário | pacto | ajuste |
            convenção em contrário | permissivo | concordar | dar o seu consentimento |
            seu consentimento | dar permissão | ok do | luz verde do | sinal verde do |
            pedir autorização | pedir permissão | pedir licença | pedir ao autor |
            pedir antes | pedir-nos | pedir primeiro | peça permissão | peça antes |
            peçam autorização | peçam permissão | pede-se autorização |
            pedido de autorização | pedido | pedido prévio | pedido por escrito |
            mediante pedido | solicitação | solicitação prévia | mediante solicitação |
            solicitar autorização | solicitar permissão | solicitem autorização | consultar |
            consulta prévia | consultar-nos | nos consultar | consulte-nos |
            consultar o autor | consulte antes | perguntar | perguntar antes |
            perguntar ao autor | perguntar primeiro | pergunte antes | pergunte-nos |
            pergunte primeiro | me perguntar | nos perguntar | me pedir | nos pedir |
            me consultar | falar conosco | falar connosco | fale conosco | falar comigo |
            contactar-nos | contate-nos | contacte-nos | entrar em contato conosco |
            entrar em contacto connosco | cessão de direitos | cedência de direitos |
            cessão dos direitos | aquisição dos direitos | adquirir os direitos |
            aquisição de licença | adquirir licença | licenciamento | titulares |
            titular dos direitos | titulares dos direitos | detentor dos direitos |
            detentores dos direitos | dono dos direitos | proprietário dos direitos |
            beneplácito | visto bom | endosso escrito | depende do consentimento |
            deve ser pedido | peça autorização | solicite autorização | após acordo |
            sob licença de | por meio de acordo | através de acordo"""
        ),
        Condition.PRIOR: words(
            """prévio | prévia | prévios | prévias | previamente | antecipada |
            com antecedência | antecipadamente | pedir antes | pedir primeiro | peça antes |
            consulte antes | perguntar antes | perguntar primeiro | pergunte antes |
            pergunte primeiro | pedido prévio | solicitação prévia | consulta prévia |
            anterior | de antemão | antecedência | com a devida antecedência | antecipado |
            antes de publicar | antes de usar | antes de utilizar | antes de reproduzir |
            primeiro | sem prévia | sem prévio | sem a prévia | sem o prévio | salvo prévia |
            salvo prévio"""
        ),
        Condition.WRITTEN: words(
            """escrito | escrita | por escrito | escritas | escritos | por e-mail | por email |
            por carta | assinado | assinada | pedido por escrito | por mensagem escrita |
            firmado | preto no branco | endosso escrito"""
        ),
        Condition.ATTRIBUTION: words(
            _IF_ATTRIBUTION,
            """citada a fonte | citar a fonte | citando a fonte | cite a fonte | citem a fonte |
            citação da fonte | seja citada a fonte | a fonte seja citada | mencionada a fonte |
            mencionar a fonte | menção da fonte | menção à fonte | indicação da fonte |
            indicar a fonte | fonte | fontes | crédito | créditos | devidos créditos |
            creditar | creditado | creditada | creditados | atribuição | atribuir |
            reconhecimento | citar | citado | citada | citados | mencionar | mencionado |
            mencionada | menção | nome do autor | autoria | referência |
            identificação da origem | dar crédito | dê os créditos | assinatura | se cite |
            cite | citem | mencione | mencionem | citá-la | citar o autor | se nomeie |
            nomeie o autor | nomear o autor | identificar o autor | identifique a fonte |
            identificar a fonte | identificando a fonte | seja creditado | seja creditada |
            sejam creditados | dê crédito | dar o crédito | refira a fonte | referindo a fonte |
            referir a fonte | seja referida a fonte | referida a fonte | se refira a fonte |
            se identifique o autor | identifique o autor | identifiquem o autor |
            se indique o autor | indique o autor | indicar o autor | indicando o autor |
            se indica o autor | se indique a fonte | indique a fonte | indiquem a fonte |
            assinale a fonte | assinalar a fonte | nome da autora | se atribua | atribua |
            a origem | indicar a origem | a proveniência | mencione o autor |
            mencionar o autor | cite o autor | a fonte | com fonte | fonte e autor |
            autor e fonte | fonte citada | citadas | citar fonte | citar a origem |
            citar a proveniência | citar a procedência | citar o nome | citar o jornal |
            citar o veículo | citar o site | citar a agência | citar a autora |
            citar os autores | citar sempre | citar sempre a fonte | citar-nos | nos citar |
            cite-nos | citem-nos | cite o veículo | cite a autora | cite fonte | citem o autor |
            citem a autora | cita a fonte | cita o autor | citação da autoria |
            citação do autor | citação da origem | citação do veículo | citação de fonte |
            citação obrigatória | citação expressa | citando o autor | citando fonte |
            citando a origem | citando o veículo | citando o jornal | citando-nos | citando-o |
            citando-se a fonte | citando-se | citando sempre a fonte | seja citado |
            seja citado o autor | seja citada a autoria | sejam citados | sejam citadas |
            se cite a fonte | se cite o autor | se citem | citado o autor | citados os autores |
            uma vez citado | mencionar a fonte e | mencionar a origem | mencionar a autoria |
            mencionar o nome | mencionar o veículo | mencionar fonte | mencione a fonte |
            mencione o nome | mencionem a fonte | mencionem o autor | menciona a fonte |
            menciona o autor | mencionando a fonte | mencionando o autor | mencionando-se |
            mencionados | mencionadas | seja mencionada | seja mencionada a fonte |
            seja mencionado | seja mencionado o autor | sejam mencionados | se mencione |
            se mencionem | se mencione a fonte | menção ao autor | menção do autor |
            menção da autoria | menção da origem | menção de origem | menção da proveniência |
            menção do nome | menção ao veículo | menção expressa | menção obrigatória |
            com menção | indicação do autor | indicação da autoria | indicação da origem |
            indicação da proveniência | indicação da procedência | indicação do nome |
            indicação de autoria | indicação de fonte | indicação expressa |
            indicação do fotógrafo | indicar fonte | indicar a autoria | indicar o nome |
            indicar a proveniência | indicar a procedência | indicar claramente |
            indicar sempre | indicando a fonte | indicando fonte | indicando a origem |
            indicando a autoria | indicando o nome | indicando-se a fonte | indicando-se |
            indicada a fonte | indicada a autoria | indicado o autor | indicados | indicadas |
            indica a fonte | indica o autor | indique o nome | indique a origem |
            indique a autoria | indiquem o autor | indiquem a origem | seja indicada a fonte |
            seja indicado o autor | seja indicada | seja indicado | sejam indicados |
            sejam indicadas | se indique a autoria | se indique | se indiquem |
            referência à fonte | referência ao autor | referência à origem |
            referência expressa | referência à autoria | referenciar | referenciada a fonte |
            referenciado | referenciando | referenciando a fonte | referencie | refira o autor |
            refiram a fonte | refiram o autor | referindo o autor | referindo a origem |
            referir o autor | referido o autor | seja referido o autor | seja referida |
            se refira o autor | dar créditos | dar os créditos | dar o devido crédito |
            dar os devidos créditos | dê o crédito | dê créditos | deem crédito |
            deem os créditos | deem os devidos créditos | dados os créditos |
            dados os devidos créditos | dado o crédito | dado o devido crédito |
            atribuir crédito | atribuir o crédito | atribuir os créditos | atribuir a autoria |
            atribuindo crédito | atribuindo a autoria | atribuindo-se | atribua o crédito |
            atribua a autoria | atribuído | atribuída | atribuídos | atribuição de autoria |
            atribuição da autoria | atribuição ao autor | crédito ao autor | créditos ao autor |
            crédito do autor | crédito do fotógrafo | crédito ao fotógrafo | crédito à fonte |
            créditos à fonte | crédito da fonte | crédito obrigatório | créditos obrigatórios |
            crédito fotográfico | com crédito | com créditos | com o crédito | com os créditos |
            com o devido crédito | com os devidos créditos | o devido crédito | devido crédito |
            creditar o autor | creditar a fonte | creditando o autor | creditando a fonte |
            creditadas | credite | creditem | credite o autor | credite a fonte |
            seja creditado o autor | reconhecendo a autoria | reconhecer a autoria |
            reconhecer o autor | reconheça a autoria | reconhecida a autoria |
            reconhecimento da autoria | reconhecimento do autor | identificação do autor |
            identificação da fonte | identificação de autoria | identificada a fonte |
            identificado o autor | identificar a origem | identificar a autoria |
            identificando o autor | identificando a origem | seja identificado o autor |
            seja identificada a fonte | se identifique a fonte | nome da fonte |
            nome do fotógrafo | nome da fotógrafa | nome do jornalista | nome do jornal |
            nome do veículo | nome da agência | nome dos autores | nomes dos autores |
            nome e apelido | nomeando o autor | nomeado o autor | assinatura do autor |
            assinatura obrigatória | assinado pelo autor | com assinatura | proveniência |
            procedência | sua origem | sua proveniência | a origem do texto | conste a fonte |
            conste o nome | conste o autor | conste a autoria | constar a fonte |
            constar o nome | constar a autoria | constando a fonte | figure a fonte |
            figure o nome | figure o autor | figurar o nome | figurar a fonte |
            apareça a fonte | apareça o nome | apareça o autor | aparecer o nome |
            inclua a fonte | incluir a fonte | incluindo a fonte | incluindo o nome |
            incluir o nome | inserir a fonte | inserindo a fonte | colocar a fonte |
            colocando a fonte | coloque a fonte | ponha a fonte | pôr a fonte |
            apontar a fonte | apontando a fonte | aponte a fonte | explicitar a fonte |
            explicitando a fonte | especificar a fonte | especificando a fonte |
            sinalizar a fonte | informar a fonte | informando a fonte | informe a fonte |
            informada a fonte | remissão à fonte | remissão para a fonte | com a menção |
            com a indicação | acompanhada da menção | acompanhado da menção | a menção « |
            os dizeres | com os dizeres | a seguinte menção | de onde vem | de onde veio |
            lembrar a fonte | ser citado | ser citada | ser mencionado | ser mencionada |
            ser creditado | ser creditada | ser identificado | basta citar | ao citar""",
        ),
        Condition.LINK: words(
            """link | links | hiperligação | hiperlink | ligação para | link ativo | link para |
            link para o original | url | link de volta | ligação ao original | hiperlinks |
            link ao original | link para a fonte | link da fonte | link da matéria |
            link para o artigo | link para a matéria | link para a página |
            link para o site | link para o nosso | link direto | link visível |
            link clicável | link original | link do original | link de origem |
            links ativos | um link | o link | com link | com o link | linkar | linkando |
            linke | linkem | linkado | linkada | linka | dar link | colocar link |
            colocar o link | colocando o link | coloque o link | coloque um link |
            ponha um link | incluir link | incluir o link | inserir o link | inserir link |
            hiperligação para | hiperligação ativa | hiperligações | hyperlink | hyperlinks |
            hiperlink para | hiperlink ativo | backlink | ligação ativa | ligação à página |
            ligação ao artigo | ligação ao site | ligação para o | ligação para a |
            ligação direta | ligação de retorno | ligações | endereço da página |
            endereço eletrónico da página | endereço do site | endereço web | endereço url |
            remeta para | remeter para | remetendo para | remete para | remetam para |
            que remeta | redirecione para | redirecionar para | redirecionando para |
            redirecionamento para | aponte para | apontar para | apontando para |
            que leve para | que leve ao | que direcione | direcione para | direcionar para"""
        ),
        Condition.KEEP_NOTICE: words(
            """manter o aviso | conservar o aviso | mantenha este aviso | manter esta nota |
            aviso de direitos autorais | manter os avisos | remover o aviso |
            remover os avisos | remover o copyright | remover a menção | remover as menções |
            remover a nota | remover avisos | remover quaisquer avisos | retirar o aviso |
            retirar os avisos | retirar o copyright | retirar a menção | retirar a nota |
            apagar o aviso | apagar a menção | apagar o copyright | eliminar o aviso |
            eliminar os avisos | eliminar o copyright | eliminar a menção |
            suprimir o aviso | suprimir os avisos | suprimir o copyright |
            suprimir a menção | suprimir as menções | ocultar o aviso | ocultar o copyright |
            excluir o aviso | alterar o aviso | alterar os avisos | modificar o aviso |
            manter a menção | manter as menções | manter a nota | manter o copyright |
            manter intacto o aviso | mantenha o aviso | mantenha os avisos |
            mantenham o aviso | mantenha a nota | mantenha esta nota | mantido o aviso |
            mantida a nota | mantida a menção | mantidos os avisos | mantidas as menções |
            seja mantido o aviso | seja mantido este aviso | seja mantida esta nota |
            seja mantida a nota | sejam mantidos os avisos | sejam mantidas as menções |
            se mantenha o aviso | se mantenha este aviso | se mantenha a nota |
            mantendo o aviso | mantendo a nota | mantendo os avisos | conservar a nota |
            conservar os avisos | conservar a menção | conserve o aviso |
            conserve este aviso | conservado o aviso | preservar o aviso |
            preservar os avisos | preserve o aviso | incluir este aviso | inclua este aviso |
            reproduzir este aviso | reproduza este aviso | conste este aviso |
            este aviso de copyright | presente aviso | esta nota de copyright |
            aviso de copyright | avisos de copyright | avisos de direitos autorais |
            aviso de direitos de autor | avisos de direitos de autor | nota de copyright |
            notas de copyright | nota de direitos autorais | menção de copyright |
            menções de copyright | indicação de copyright | indicações de copyright"""
        ),
        Condition.INDICATE_CHANGES: words(
            """indicar as alterações | indicar as modificações | indicadas as alterações |
            indicando as alterações | indicar quaisquer alterações | indicar alterações |
            indicar se foram feitas alterações | indicar se houve alterações |
            indique se foram feitas | indique as alterações | sejam indicadas as alterações |
            assinalar as alterações | assinaladas as alterações | assinalando as alterações |
            identificar as alterações | mencionar as alterações | informar as alterações |
            sinalizar as alterações"""
        ),
        Condition.NO_DERIVATIVES: words(
            """sem modificações | sem modificação | sem modificar | sem alterações |
            sem alteração | sem alterar | integralmente | na íntegra | na sua totalidade |
            sem derivações | sem derivados | semderivações | texto integral | sem edição |
            sem cortes | sem obras derivadas | em sua totalidade | não se altere |
            não se altere o texto | não se altere o conteúdo | não se alterem |
            não se modifique | não se modifiquem | não se edite | não se mexa no texto |
            não se mude | não se corte | não o altere | não o altere de | não o modifique |
            não altere o texto | não alterem o texto | não altere o conteúdo |
            não modifique o texto | não mude o texto | não mude nada | não altere nada |
            não seja alterado | não seja alterada | não sejam alterados |
            não sejam alteradas | não seja modificado | não seja modificada |
            não sejam modificados | não sejam modificadas | não seja editado |
            não sofra alterações | não sofram alterações | não haja alterações |
            não haja alteração | não haja modificações | não tenha sido alterado |
            não alterado | não alterada | não modificado | não modificada | não editado |
            sem qualquer alteração | sem nenhuma alteração | sem alteração alguma |
            sem quaisquer alterações | sem alterá-lo | sem alterá-la | sem alterá-los |
            sem modificá-lo | sem modificá-los | sem qualquer modificação | sem mudar |
            sem mudanças | sem mudar nada | sem mexer | sem mexer no texto | sem editar |
            sem edições | sem cortar | sem retoques | sem retocar | sem acréscimos |
            sem acréscimos nem cortes | sem transformações | sem adaptações |
            sem manipulações | sem adulteração | sem adulterações | sem adulterar |
            sem desvirtuar | sem derivação | obras não derivadas | inalterado | inalterada |
            inalterados | inalteradas | intacto | intacta | intactos | tal como está |
            tal como publicado | tal e qual | tal qual | tal qual está | do jeito que está |
            ipsis litteris | ipsis verbis | palavra por palavra | textualmente |
            literalmente | por inteiro | por completo | completo | de forma integral |
            de forma íntegra | na sua forma original | em sua forma original |
            no formato original | versão integral | na totalidade | em sua íntegra |
            na sua íntegra | na sua integralidade | em sua integralidade |
            respeitando a integridade | respeitada a integridade | respeite a integridade |
            integridade do texto | integridade da obra"""
        ),
        Condition.SHARE_ALIKE: words(
            """compartilhaigual | compartilha igual | partilha nos mesmos termos |
            partilhanosmesmostermos | mesma licença | mesmas condições |
            compartilhamento pela mesma licença | mesmos termos | nas mesmas condições |
            sob as mesmas condições | pela mesma licença | sob a mesma licença |
            com a mesma licença | sob licença idêntica | licença idêntica | termos idênticos"""
        ),
        Condition.NONCOMMERCIAL: words(
            """não comercial | não comerciais | não-comercial | não-comerciais | nãocomercial |
            sem fins comerciais | sem fins lucrativos | sem fim lucrativo |
            fins não comerciais | uso não comercial | sem intuito de lucro |
            sem uso comercial | sem finalidade comercial | não lucrativos |
            sem finalidade lucrativa | não para fins comerciais | não tenha fins lucrativos |
            não tenha fins comerciais | sem lucro | sem intenção de lucro |
            sem intenção comercial | sem intuito comercial | sem intuito lucrativo |
            sem intuitos lucrativos | sem intuitos comerciais | sem objetivo comercial |
            sem objetivo de lucro | sem objetivos comerciais | sem propósito comercial |
            sem propósitos comerciais | sem propósito de lucro | sem interesse comercial |
            sem interesses comerciais | sem fim comercial | sem fins de lucro |
            sem finalidades comerciais | sem finalidades lucrativas |
            sem finalidade de lucro | sem caráter comercial | sem carácter comercial |
            sem exploração comercial | sem utilização comercial | sem comercialização |
            sem vender | sem obter lucro | sem obtenção de lucro | não haja fins lucrativos |
            não haja fins comerciais | não haja lucro | não haja intuito de lucro |
            não vise lucro | não vise o lucro | não visem lucro |
            não tenham fins lucrativos | não tenham fins comerciais |
            não tenha finalidade comercial | não tenha intuito comercial |
            não seja para fins comerciais | não seja com fins comerciais |
            não seja comercial | não sejam comerciais | não seja vendido |
            não sejam vendidos | não se venda | não se comercialize |
            não seja comercializado | não com fins comerciais | não com fins lucrativos |
            não lucrativa | não lucrativas | não lucrativo | não-lucrativo | não-lucrativos |
            entidades sem fins lucrativos | organizações sem fins lucrativos"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """uso editorial | usos editoriais | utilização editorial | fins editoriais |
            uso jornalístico | fins jornalísticos | fins informativos | fins noticiosos |
            fins de informação | uso da imprensa | uso em reportagens | uso jornalístico e |
            uso noticioso | uso informativo | uso de imprensa | uso na imprensa |
            usos jornalísticos | utilização jornalística | utilização noticiosa |
            utilização informativa | utilização pela imprensa | fins de imprensa |
            fins de notícia | fins de reportagem | fim jornalístico | fim editorial |
            finalidade editorial | finalidade jornalística | finalidade informativa |
            finalidades jornalísticas | finalidades editoriais | propósitos jornalísticos |
            propósitos editoriais | caráter jornalístico | caráter informativo |
            cobertura jornalística | cobertura noticiosa | atividade jornalística |
            âmbito jornalístico | âmbito editorial | a título informativo |
            contexto editorial | contexto jornalístico | para a imprensa | para imprensa |
            pela imprensa | editorial"""
        ),
        Condition.PERSONAL_USE: words(
            """uso pessoal | uso privado | uso interno | uso particular | uso doméstico |
            fins pessoais | fins privados | uso exclusivamente pessoal |
            uso pessoal e privado | utilização pessoal | utilização privada |
            uso individual | uso próprio | usos pessoais | usos privados |
            uso estritamente pessoal | uso estritamente privado |
            uso exclusivamente privado | uso exclusivo pessoal | uso pessoal e doméstico |
            uso pessoal e não comercial | uso familiar | uso caseiro | uso não coletivo |
            uso interno da empresa | utilização particular | utilização individual |
            utilização interna | utilização exclusivamente pessoal |
            utilização estritamente pessoal | fins particulares | fins domésticos |
            finalidade pessoal | finalidades pessoais | finalidade particular |
            âmbito privado | âmbito pessoal | âmbito doméstico | âmbito familiar |
            esfera privada | esfera pessoal | propósitos pessoais | consulta pessoal |
            consulta privada | consulta individual | leitura pessoal | leitura privada |
            cópia privada | cópia pessoal | cópias privadas | a título pessoal |
            a título particular | a título privado | para você | próprio uso |
            seu próprio uso | circulação interna | consumo próprio | consumo pessoal"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """fins educativos | fins educacionais | uso educativo | uso educacional |
            fins didáticos | fins didácticos | fins académicos | fins acadêmicos |
            uso escolar | fins pedagógicos | ensino | uso em sala de aula | uso em aula |
            uso didático | uso didáctico | uso pedagógico | uso académico | uso acadêmico |
            usos educativos | usos didáticos | utilização didática | utilização educativa |
            utilização pedagógica | utilização escolar | fins de ensino | fins de estudo |
            fins de pesquisa | fins de investigação | fins didácticos e | fins escolares |
            fins universitários | fins formativos | finalidade educativa |
            finalidade educacional | finalidade didática | finalidades educativas |
            finalidades educacionais | finalidades didáticas | finalidade pedagógica |
            âmbito educativo | âmbito académico | âmbito acadêmico | âmbito escolar |
            contexto educativo | contexto escolar | propósitos educacionais |
            propósitos educativos | instituições de ensino | estabelecimentos de ensino |
            escolas | escola | professores | docentes | bibliotecas | alunos e professores"""
        ),
        Condition.CONTEXT_ONLY: words(
            """para ilustrar | em relação com | no contexto de | relacionadas com o evento |
            em conexão com | ilustrar a notícia | em relação à notícia |
            em relação ao evento | em ligação com | em ligação direta com |
            em conexão com a notícia | no âmbito da notícia | no âmbito deste artigo |
            no âmbito do evento | no contexto da notícia | no contexto do evento |
            fora de contexto | fora do contexto | junto com a notícia | junto à notícia |
            junto com esta notícia | juntamente com a notícia | juntamente com o artigo |
            juntamente com este | acompanhando a notícia | acompanhar a notícia |
            acompanhar o artigo | acompanhar esta | acompanhar a reportagem |
            a acompanhar a notícia | que acompanha | que acompanham | notícia que acompanha |
            ilustrar o artigo | ilustrar a matéria | ilustrar a reportagem |
            ilustrar o evento | ilustrar notícias | ilustrar reportagens | ilustrar textos |
            ilustração da notícia | ilustração de notícias sobre | relacionada com o evento |
            relacionada ao evento | relacionadas ao evento | relacionados ao evento |
            relacionado com o evento | relativas ao evento | relativa ao evento |
            sobre o evento"""
        ),
        Condition.ONE_TIME: words(
            """uma única vez | uma só vez | uso único | utilização única | única utilização |
            uma única publicação | uma única utilização | uma vez | um único uso |
            apenas uma vez | apenas uma utilização | uma só utilização | uma só publicação |
            uma publicação | única publicação | publicação única | uma única exibição |
            exibição única | uma única veiculação | única veiculação | uma única inserção |
            por uma vez | por uma única vez | por uma só vez | só uma vez | uso pontual |
            utilização pontual | uso por uma vez"""
        ),
        Condition.LENGTH_LIMIT: words(
            _QUOTE_LENGTH_LIMIT,
            """fragmentos breves | excertos breves | excertos curtos | trechos curtos |
            pequenas passagens | breves passagens | poucas linhas | umas linhas |
            algumas palavras | poucas palavras | algumas frases | um parágrafo |
            dois parágrafos | três parágrafos | primeiro parágrafo | primeiros parágrafos |
            três linhas | cinco linhas | dez linhas | vinte linhas | cinquenta palavras |
            cem palavras | duzentas palavras | trezentas palavras | dez segundos |
            trinta segundos | um minuto | dois minutos | três minutos""",
        ),
        Condition.NOTIFY: words(
            """avisar a redação | informar a redação | comunicar à redação | nos avise |
            nos informe | avise-nos | informe-nos | comunicação prévia | notificar-nos |
            informar-nos | ser comunicada à redação | avisar-nos | avisar | avise a redação |
            avise o autor | avisem-nos | avisando a redação | avisando-nos | nos avisem |
            nos avisar | avisar previamente | aviso prévio | comunicar ao autor |
            comunicá-lo | comunique | comunique-nos | comuniquem-nos | comunicando-nos |
            comunicando o facto | comunicando à redação | comunicação à redação |
            comunicado à redação | nos comunique | nos comunicar | dar conhecimento |
            dando conhecimento | dê conhecimento | dar notícia | dar ciência |
            dando ciência | informando a redação | informando-nos | informem-nos |
            informe a redação | informar o autor | nos informem | nos informar |
            notificar a redação | notificar o autor | notificação | notifique |
            notifique-nos | notificando | nos notifique | participar à redação |
            exemplar comprovativo | exemplares comprovativos | exemplar da publicação |
            um exemplar | dois exemplares | enviar um exemplar | enviar exemplar |
            envio de exemplar | envio de um exemplar | envio de cópia | envie uma cópia |
            enviar uma cópia | envie-nos uma cópia | envie-nos um exemplar |
            enviar comprovativo | comprovante de publicação | comprovativo de publicação |
            remeter um exemplar"""
        ),
        Condition.PAYMENT: words(
            """pagamento | remuneração | taxa | taxas | tarifa | honorários | royalties |
            contrapartida | pago | cobrança | custos | contrapartida financeira | pagos |
            pagar | pague | pagando | paga | pagamentos | mediante pagamento |
            contra pagamento | preço | propina | emolumento | emolumentos | remunerado |
            remunerada | remunerados | retribuição | compensação | compensação financeira |
            indemnização | indenização | cachê | royalty | custo | a pagar | pago à parte |
            será cobrado | será cobrada | serão cobrados | cobrado | cobrada | faturado |
            faturada | facturado | facturada | fatura | faturação | tabela de preços |
            tabela em vigor | orçamento | direitos de reprodução |
            direitos autorais a pagar | pagamento de direitos | liquidação | oneroso |
            onerosa | implica o pagamento | em contrapartida de"""
        ),
        Condition.SUBSCRIBER: words(
            """assinantes | assinante | subscritores | clientes | membros | sócios |
            usuários cadastrados | usuários registrados | utilizadores registados |
            órgãos credenciados | imprensa credenciada | assinatura | associados |
            assinantes do serviço | nossos assinantes | nossos clientes | subscritor |
            cliente | clientes do serviço | clientes assinantes | clientes subscritores |
            órgãos subscritores | órgãos assinantes | órgãos clientes | jornais assinantes |
            jornais clientes | jornais associados | veículos assinantes | veículos clientes |
            veículos associados | veículos parceiros | meios assinantes |
            media subscritores | órgãos de comunicação subscritores | órgãos acreditados |
            jornalistas acreditados | jornalistas credenciados | credenciados | acreditados |
            associado | membro | sócio | filiados | afiliados | afiliadas | licenciados |
            licenciado | licenciatários | usuários assinantes | usuários autorizados |
            utilizadores autorizados | utilizadores inscritos | leitores assinantes |
            contratantes | subscrição"""
        ),
        Condition.RELEASE: words(
            """direito de imagem | cessão de imagem | autorização de imagem |
            autorização do modelo | direitos de imagem | pessoas retratadas |
            pessoas fotografadas | autorização das pessoas retratadas | model release |
            consentimento das pessoas fotografadas"""
        ),
        Condition.NO_ENDORSEMENT: words(
            """sugerir endosso | sugerir apoio | sugerir que | não sugerir | sugira que |
            sugira apoio | sugira endosso | sugerir o apoio | sugerir aprovação |
            dar a entender que | dê a entender que | deem a entender que | dar a impressão |
            dê a impressão | insinuar que | insinue que | implicar apoio | implicar endosso |
            implique endosso | implique apoio | apoia o resultado | endossa o resultado |
            aprova o resultado | chancela de | aval do licenciante"""
        ),
        Condition.TRACKING_PIXEL: words(
            """pixel de rastreamento | contador de páginas | pixel de monitorização | pixel |
            píxel | pixel de acompanhamento | contador | contador de visualizações |
            código de rastreamento"""
        ),
        Condition.USE_CORRECTED_VERSION: words(
            """usar a versão corrigida | use a versão corrigida | usem a versão corrigida |
            utilizem a versão corrigida | utilizem esta versão"""
        ),
        Condition.DISCLAIMER: words(
            """isenção de responsabilidade | declaração de isenção | o seguinte aviso |
            a seguinte ressalva"""
        ),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """apenas uso editorial | somente uso editorial | só uso editorial |
            uso editorial apenas | uso exclusivamente editorial | apenas para uso editorial |
            somente para uso editorial | exclusivamente para uso editorial |
            uso editorial exclusivo | uso restrito editorial | só para uso editorial |
            só para fins editoriais | apenas para fins editoriais |
            somente para fins editoriais | exclusivamente para fins editoriais |
            unicamente para uso editorial | unicamente para fins editoriais |
            apenas para uso jornalístico | somente para uso jornalístico |
            só para uso jornalístico | exclusivamente para uso jornalístico |
            exclusivamente para fins jornalísticos | apenas para fins jornalísticos |
            somente para fins jornalísticos | apenas uso jornalístico |
            uso jornalístico exclusivo | uso exclusivamente jornalístico |
            exclusivo uso editorial | para uso exclusivamente editorial |
            para uso editorial exclusivo | uso editorial somente |
            uso editorial exclusivamente | uso estritamente editorial |
            uso restrito a fins editoriais | restrito a uso editorial |
            restrita a uso editorial | restrito ao uso editorial |
            restrita ao uso editorial | restrito a fins editoriais |
            limitado a uso editorial | limitado ao uso editorial |
            limitada ao uso editorial | limitado a fins editoriais |
            reservado a uso editorial | reservado ao uso editorial |
            reservada ao uso editorial | reservado para uso editorial |
            utilização exclusivamente editorial | utilização editorial exclusiva |
            utilização apenas editorial | apenas editorial | somente editorial |
            só editorial | apenas para utilização editorial |
            exclusivamente para utilização editorial"""
        ),
        Exemption.PERSONAL_USE: words(
            """salvo uso pessoal | exceto para uso pessoal | salvo para uso pessoal |
            excepto para uso pessoal | exceto uso pessoal | exceto para uso privado |
            salvo para uso privado | salvo uso privado | salvo para uso particular |
            salvo para fins pessoais | exceto para fins pessoais | exceto uso privado |
            exceto uso particular | excepto uso pessoal | excepto para uso privado |
            que não o pessoal | que não o privado | que não seja pessoal |
            que não seja o pessoal | que não seja privado | que não seja para uso pessoal |
            que não para uso pessoal | que não o uso pessoal | que não o uso privado |
            que não para fins pessoais | diferente do uso pessoal | diferente do pessoal |
            diverso do pessoal | diverso do uso pessoal | fora do uso pessoal |
            fora do âmbito privado | fora do âmbito pessoal | além do uso pessoal |
            para além do uso pessoal | para além do uso privado | à exceção do uso pessoal |
            à exceção do uso privado | com exceção do uso pessoal |
            com exceção do uso privado | fins não pessoais"""
        ),
        Exemption.QUOTATION: words(
            """direito de citação | salvo breves citações | exceto breves citações |
            salvo citações | salvo citação | exceto citações | exceto para citações |
            salvo para citações | salvo em citações | salvo pequenas citações |
            exceto pequenas citações | excepto breves citações |
            à exceção de breves citações | com exceção de breves citações |
            com exceção de citações | ressalvadas as citações |
            ressalvado o direito de citação | sem prejuízo do direito de citação |
            a título de citação | em resenhas | para resenhas | para recensão |
            para fins de crítica"""
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            """casos previstos na lei | exceções previstas na lei | exceções legais |
            permitidos por lei | permitido por lei | permitida por lei |
            nos casos permitidos por lei | casos previstos em lei |
            salvo nos casos previstos | salvo os casos previstos | salvo disposição legal |
            salvo exceções legais | casos previstos por lei | casos permitidos por lei |
            casos permitidos na lei | casos autorizados por lei | permitidas por lei |
            permitido pela lei | permitida pela lei | permitidos pela lei |
            permitidas pela lei | autorizado por lei | autorizada por lei |
            autorizados por lei | previstas na lei | previstos na lei | previsto na lei |
            previstos em lei | previstas em lei | exceções previstas em lei |
            exceções previstas no código | utilizações livres | limites da lei |
            nos limites da lei | limites legais | uso justo | fair use"""
        ),
        Exemption.SUBSCRIBERS: words(
            """salvo assinantes | exceto assinantes | exceto para assinantes | não assinantes |
            a não assinantes | aos não assinantes | para não assinantes | não-assinantes |
            não subscritores | a não subscritores | não clientes | a não clientes |
            não-clientes | não associados | não sócios | não membros | quem não é assinante |
            quem não seja assinante | quem não for assinante | salvo para assinantes |
            salvo os assinantes | salvo a assinantes | salvo subscritores | salvo clientes |
            exceto a assinantes | exceto os assinantes | exceto pelos assinantes |
            exceto clientes | exceto para clientes | exceto subscritores |
            excepto assinantes | excepto para assinantes | excepto clientes |
            à exceção dos assinantes | à exceção de assinantes | com exceção dos assinantes"""
        ),
        Exemption.SOCIAL_SHARE: words(
            """botões de partilha | botões de compartilhamento | botões sociais |
            botão de partilha | botão de compartilhamento | botões de partilhar |
            botões de compartilhar | ferramentas de partilha |
            ferramentas de compartilhamento | recursos de compartilhamento |
            ferramentas oferecidas na página"""
        ),
        Exemption.SCIENTIFIC_RESEARCH: words(
            """investigação científica | pesquisa científica | fins de investigação científica |
            fins de pesquisa científica | organismos de investigação |
            instituições de pesquisa"""
        ),
        Exemption.SEARCH_ENGINES: words(
            """motores de busca | motores de pesquisa | mecanismos de busca | buscadores |
            motor de busca | motor de pesquisa | mecanismo de busca | indexação por motores |
            buscador"""
        ),
        Exemption.IMAGES: words(
            """exceto fotos | exceto as fotos | exceto imagens | exceto as imagens |
            à exceção das imagens | à exceção das fotos | à exceção das fotografias |
            salvo as imagens | com exceção das imagens | com exceção das fotos |
            com exceção das fotografias | excepto as fotografias | exceto fotografias |
            exceto as fotografias | exceto ilustrações | excepto fotos | excepto as fotos |
            excepto imagens | excepto as imagens | salvo fotos | salvo as fotos |
            salvo as fotografias | salvo imagens | salvo fotografias | à exceção de imagens |
            à exceção de fotografias | à excepção das fotografias | à excepção das imagens |
            à excepção das fotos | com exceção de imagens | com exceção de fotos |
            com exceção das ilustrações | não inclui fotos | não inclui as fotos |
            não inclui imagens | não inclui as imagens | não inclui fotografias |
            não inclui as fotografias | não abrange as fotos | não abrange as imagens |
            não abrange as fotografias | não abrange imagens | não se aplica às fotos |
            não se aplica às imagens | não se aplica às fotografias |
            não se aplica a imagens | não se estende às fotos | não se estende às imagens |
            não se estende às fotografias | não vale para as fotos | não vale para fotos |
            fotos excluídas | imagens excluídas | excluídas as fotos | excluídas as imagens |
            excluídas as fotografias"""
        ),
        Exemption.LOGOS: words(
            """exceto logotipos | exceto logos | à exceção dos logótipos | exceto os logotipos |
            excepto logótipos | salvo os logotipos | com exceção dos logotipos |
            à exceção dos logotipos"""
        ),
        Exemption.VIDEO: words(
            """exceto vídeos | exceto os vídeos | com exceção dos vídeos | salvo os vídeos |
            salvo vídeos | excepto vídeos | excepto os vídeos | à exceção dos vídeos |
            vídeos excluídos"""
        ),
        Exemption.THIRD_PARTY_MATERIAL: words(
            """exceto conteúdo de terceiros | exceto conteúdos de terceiros |
            com exceção do material de agências | salvo conteúdo de terceiros |
            salvo conteúdos de terceiros | salvo material de terceiros |
            exceto material de terceiros | exceto material de agências |
            com exceção de conteúdos de terceiros | com exceção de conteúdo de terceiros |
            salvo indicação em contrário | salvo indicação contrária |
            exceto quando indicado | exceto onde indicado | exceto quando especificado |
            à exceção do material de agências | salvo despachos de agências"""
        ),
        Exemption.EDUCATIONAL_USE: words(
            """salvo para fins educativos | exceto para fins educacionais |
            exceto para fins didáticos | exceto para uso educativo | exceto fins educativos |
            salvo fins educativos | salvo para uso didático | exceto para ensino"""
        ),
        Exemption.HEADLINE_LINK: words(
            "título e link | títulos e links | título com link | apenas o título"
        ),
    },
    places={
        "AO": words("angola"),
        "AR": words("argentina"),
        "AT": words("áustria"),
        "AU": words("austrália"),
        "BE": words("bélgica"),
        "BR": words("brasil | território brasileiro"),
        "CA": words("canadá"),
        "CH": words("suíça"),
        "CL": words("chile"),
        "CN": words("china"),
        "CO": words("colômbia"),
        "CV": words("cabo verde"),
        "CZ": words("república checa | república tcheca"),
        "DE": words("alemanha"),
        "DK": words("dinamarca"),
        "ES": words("espanha"),
        "EU": words("união europeia"),
        "FI": words("finlândia"),
        "FR": words("frança"),
        "GB": words("reino unido | grã-bretanha"),
        "GR": words("grécia"),
        "HU": words("hungria"),
        "IE": words("irlanda"),
        "IL": words("israel"),
        "IN": words("índia"),
        "IT": words("itália"),
        "JP": words("japão"),
        "KR": words("coreia do sul"),
        "MX": words("méxico"),
        "MZ": words("moçambique"),
        "NL": words("países baixos | holanda"),
        "NO": words("noruega"),
        "PE": words("peru"),
        "PL": words("polónia | polônia"),
        "PT": words("portugal | território português"),
        "RO": words("roménia | romênia"),
        "RU": words("rússia"),
        "SE": words("suécia"),
        "TR": words("turquia"),
        "UA": words("ucrânia"),
        "US": words("estados unidos | eua"),
        "UY": words("uruguai"),
        "VE": words("venezuela"),
        "ZA": words("áfrica do sul"),
    },
    months=(
        words("janeiro | jan"),
        words("fevereiro | fev"),
        words("março | mar"),
        words("abril | abr"),
        words("maio"),
        words("junho | jun"),
        words("julho | jul"),
        words("agosto | ago"),
        words("setembro | set"),
        words("outubro | de out | out de"),
        words("novembro | nov"),
        words("dezembro | dez"),
    ),
    examples=(
        Example("É proibida a reprodução deste artigo.", ("prohibits reproduce",)),
        Example(
            "É vedado copiar ou distribuir o conteúdo sem a permissão prévia e por escrito do editor.",
            ("prohibits reproduce redistribute if consent prior written",),
        ),
        Example(
            "Este texto não pode ser publicado, traduzido nem vendido.",
            ("prohibits publish translate sell of text",),
        ),
        Example(
            "As fotografias só podem ser utilizadas com autorização da agência.",
            ("prohibits all of image if consent",),
        ),
        Example(
            "É permitida a republicação deste artigo desde que citada a fonte e incluído um link para o original.",
            ("permits publish if attribution link",),
        ),
        Example(
            "Em caso de reprodução, é obrigatório citar a fonte.",
            ("permits reproduce if attribution",),
        ),
        Example(
            "O editor reserva-se os direitos de mineração de textos e dados.",
            ("reserves ai_training",),
        ),
        Example(
            "É proibido usar estes artigos para treinar modelos de linguagem.",
            ("prohibits ai_training",),
        ),
        Example(
            "Autoriza-se a distribuição para fins não comerciais.",
            ("permits redistribute if noncommercial",),
        ),
        Example(
            "Nenhuma parte deste documento pode ser copiada sem autorização escrita.",
            ("prohibits reproduce quote if consent written",),
        ),
        Example("Proibida a reprodução total ou parcial.", ("prohibits reproduce quote",)),
        Example("PROIBIDA A VENDA", ("prohibits sell",)),
        Example("© 2011 Gazeta do Vale. Todos os direitos reservados.", ("reserved",)),
        Example("Foto: Rui Tavares", ("notice",)),
        Example("O tribunal condenou o site por copiar reportagens sem autorização."),
        Example("A prefeitura proibiu a venda de bebidas na praia."),
        Example("O que significa a frase «todos os direitos reservados» num disco?"),
        Example("A publicação do edital está prevista para março."),
        Example("É proibido fumar neste recinto."),
        Example(
            "Por favor, não copiem as minhas receitas sem perguntar antes.",
            ("prohibits reproduce if consent prior",),
        ),
        Example("Não roubem as nossas fotos.", ("prohibits reproduce of image",)),
        Example(
            "Fique à vontade para republicar este texto, desde que cite a autora e coloque um link para o original.",
            ("permits publish of text if attribution link",),
        ),
        Example(
            "Não é necessária qualquer autorização para a transcrição de breves excertos.",
            ("permits quote if length_limit",),
        ),
        Example(
            "ALEMANHA OUT - NÃO TV - NÃO REVISTAS - NÃO ARQUIVAR",
            (
                "prohibits all of image in DE",
                "prohibits broadcast of image",
                "prohibits print of image if limited_manner",
                "prohibits archive of image",
            ),
        ),
        Example(
            "As imagens não podem ser recortadas nem retocadas.",
            ("prohibits alter_image of image",),
        ),
        Example(
            "Nem a reprodução nem o arquivo destes conteúdos são permitidos.",
            ("prohibits reproduce archive",),
        ),
        Example(
            "O cliente compromete-se a não ceder os conteúdos a terceiros.",
            ("prohibits redistribute",),
        ),
        Example(
            "É vedado ao assinante sublicenciar, revender ou reescrever o material.",
            ("prohibits redistribute rewrite sell",),
        ),
        Example(
            "Qualquer uso dos conteúdos que não o pessoal está proibido.",
            ("prohibits all except personal_use",),
        ),
        Example(
            "Reprodução permitida apenas mediante acordo prévio e escrito com a redação.",
            ("prohibits reproduce if consent prior written",),
        ),
        Example(
            "Quem copiar os textos sem autorização responderá judicialmente.",
            ("prohibits reproduce of text if consent",),
        ),
        Example("Agradece-se a citação da fonte."),
        Example("A prefeitura proíbe colar cartazes nos postes sem autorização."),
        Example("O tribunal decidiu que a cópia das músicas sem consentimento é ilegal."),
        Example("Proibida a venda de bebidas alcoólicas a menores de 18 anos."),
        Example("O clube cedeu os direitos de transmissão por três épocas."),
    ),
    joints=words("de | do | da | dos | das | a | ao | à | pela | pelo | por"),
)
