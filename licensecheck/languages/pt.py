"""Portuguese, of Portugal and of Brazil."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

PACK = LanguagePack(
    name="pt",
    title="Portuguese",
    tags={
        Tag.OWNED: words(
            "pertence a | pertencem a | pertencem à | pertence à | são propriedade de | é propriedade de"
        ),
        Tag.MARK: words(
            "direitos de autor © | direitos autorais © | direitos autorais: | direitos de autor:"
        ),
        Tag.RESERVED: words(
            """todos os direitos reservados | direitos reservados | todos os direitos são reservados | todos os direitos estão reservados | reservados todos os direitos |
            todos direitos reservados | ficam reservados todos os direitos | são reservados todos os direitos | todos os direitos protegidos | direitos autorais reservados |
            todos os direitos autorais reservados | direitos de autor reservados | todos os direitos de autor reservados | todos os direitos de propriedade intelectual reservados"""
        ),
        Tag.RESERVE: words(
            "reservado | reservada | reservados | reservadas | reserva-se | reservam-se | se reserva | se reservam | reserva-se o direito | reserva para si | reserva expressamente | reservamo-nos | reserva todos os direitos | reserva os direitos"
        ),
        Tag.PROTECTED: words(
            """protegido por direitos autorais | protegidos por direitos autorais | protegida por direitos autorais | protegido por direitos de autor | protegidos por direitos de autor | protegida por direitos de autor |
            protegido pela lei de direitos autorais | protegidos pela lei de direitos autorais | protegido pelo direito de autor | protegidos pelo direito de autor | protegido por copyright | protegidos por copyright |
            protegido pela lei de direito autoral | protegidos pela lei de direito autoral | protegido pelas leis de direitos autorais | sujeito a direitos de autor | sujeito a direitos autorais | é propriedade de | são propriedade de |
            propriedade exclusiva de | protegidos pela legislação brasileira | protegidos pela lei 9.610 | protegido pelo código do direito de autor"""
        ),
        Tag.NEG: words(
            "ninguém | em caso algum | de modo algum | de forma alguma | não | nenhum | nenhuma | nunca | jamais | tampouco"
        ),
        Tag.NOT_ONLY: words(
            "mesmo com | nem mesmo com | ainda que | não só | não apenas | não somente | não se limita | sem custos | sem custo | sem qualquer custo | sem encargos | sem ônus | sem pagamento | a título gratuito | de graça | livre de encargos"
        ),
        Tag.MAY: words(
            "pode | podem | poderá | poderão | poderia | poderiam | podes | possa | possam | podemos | poder | tem o direito de"
        ),
        Tag.MAY_NOT: words(
            """é vedado ao | abster-se de | abstenha-se de | fica impedido de | escusado | favor não"""
        ),
        Tag.MUST: words(
            "deve | devem | deverá | deverão | deveria | deveriam | devendo | tem de | têm de | tem que | têm que | há de | é obrigado a | são obrigados a"
        ),
        Tag.BAN: words(
            """proibido | proibida | proibidos | proibidas | proibir | proíbe | proíbem | proibe | proíbe-se | proíbem-se | proibimos | é proibido | vedado | vedada | vedados | vedadas | veda-se | interdito | interdita | interditos | interditas |
            excluído | excluída | ilícito | ilícita | ilegal | ilegais | inadmissível | opõe-se | opõem-se | se opõe | nos opomos | opomo-nos | recusa | rejeita | não consente | proibição de | restrito | interditada | constitui crime | proibindo-se | fica vedada | fica vedado | veda | vetada | vetado | vetados | vetadas | veta-se | recusamos | interdita-se"""
        ),
        Tag.ALLOW: words(
            """permitido | permitida | permitidos | permitidas | permite | permitem | permite-se | permitir | autorizado | autorizada | autorizados | autorizadas | autoriza | autorizam | autoriza-se | autorizamos | livre | livres | livremente | gratuita | gratuito | é gratuita | liberado | liberada | liberados | liberadas | lícito | lícita | tolerado | admitido | admitida | admite-se | sob licença | sob a licença | sob uma licença | licenciado sob | licenciados sob | possível | incentivamos | incentiva | encorajamos | encoraja | concede | concede-se | concedida | concedido | é livre | nada impede | convidamos a | à vontade para | disponível sob | publicado sob | disponibilizado sob | é franca | franqueada | facultada | facultado | disponíveis sob | consentida | autorizado por uma | autorizada por uma | à vontade | fique à vontade | sinta-se à vontade | fiquem à vontade | esteja à vontade | estejam à vontade"""
        ),
        Tag.NEED: words(
            """obrigatório | obrigatória | obrigatórios | obrigatórias | obrigatoriamente | obrigatoriedade | necessário | necessária | requer | requerem | requerida | requerido | exige | exigem | exigido | exigida | exige-se | exigindo-se | sujeito a | sujeita a | sujeitos a | sujeitas a | sujeito à |
            sujeita à | sujeitas à | sujeitos à | condicionado a | condicionada a | condicionada à | condicionado à | depende de | dependem de | carece de | carecem de | mediante pedido | imprescindível | indispensável | necessita de | necessitam de | é preciso | subordinada a | subordinado a | subordinada à | deve ser solicitada | imperativa"""
        ),
        Tag.THREAT: words(
            """será processado | serão processados | sob pena de | sob as penas da lei | sujeito às penas | sujeita às penas | sujeitos às penas | medidas judiciais | ação judicial | punível | punida por lei | punido por lei | crime previsto | violação dos direitos autorais é crime |
            sujeito a procedimento judicial | procedimento criminal | procedimento judicial | constitui violação"""
        ),
        Tag.UNAUTHORISED: words(
            "não autorizado | não autorizada | não autorizados | não autorizadas | desautorizado | desautorizada | não consentida | à revelia"
        ),
        Tag.WITHOUT: words(
            "sem | na falta de | na ausência de | à falta de | sem que haja | sem a devida | sem obter | na ausência da | se não for | se não se | sem que seja | sem que se"
        ),
        Tag.EXCEPT: words(
            "salvo | exceto | excepto | a menos que | a não ser | a não ser que | à exceção de | à excepção de | com exceção de | com a exceção de | com excepção de | excetuando-se | excetuados | salvo se | ressalvado | ressalvada | ressalvados | que não | senão com | com exceção das | com exceção dos | fora os casos"
        ),
        Tag.ONLY: words("""só | somente | apenas | unicamente | exclusivamente | exclusivo | exclusiva | reservado a | reservada a | reservado aos | reservada aos |
            reservados aos | reservadas aos | restrito a | restrita a | restrito aos | restrito ao | restrita ao | limitado a | limitada a | destinado a |
            destina-se a | destinam-se a | destinado exclusivamente | unicamente para | senão com | tão somente | restrita à | restrito à | restritas a |
            restritos a"""),
        Tag.IF: words("""desde que | contanto que | sob condição de | na condição de | com a condição de | à condição de | sob a condição de | citando | mencionando |
            indicando | mediante | dando crédito | dando os créditos | creditando | atribuindo | acompanhado de | acompanhada de | acompanhada do | sempre que |
            com | nas seguintes condições | se você | com a devida | incluindo | mantendo | conservando | respeitando | uma vez citada | caso | se citar | basta | bastando | é só"""),
        Tag.WHEN: words("em caso de | no caso de | quando | ao | para qualquer | na"),
        Tag.NO_PART: words(
            "nenhuma parte | nenhum trecho | nenhum excerto | nenhuma porção | parte alguma | nenhum fragmento"
        ),
        Tag.RANGE: words(
            """no todo ou em parte | total ou parcial | totais ou parciais | parcial ou total | total ou parcialmente | totalmente ou em parte | parcial ou totalmente | em todo ou em parte | todo ou parte | mesmo parcial | mesmo que parcial | ainda que parcial | mesmo parcialmente | ainda que parcialmente | integral ou parcial |
            parcial ou integral | integral ou parcialmente | integralmente ou em parte | parcialmente ou integralmente | nem no todo nem em parte | na íntegra ou em parte | na totalidade ou em parte | no seu todo ou em parte | em parte ou no todo | inteiro ou em parte | total e parcial | qualquer parte | mesmo que parcialmente |
            integralmente ou parcialmente | parcialmente ou no todo | ou em parte | ou partes | nem parcialmente | nem mesmo parcialmente"""
        ),
        Tag.COMMERCIAL: words(
            "para fins comerciais | com fins comerciais | fins comerciais | com fins lucrativos | para fins lucrativos | com fim lucrativo | com intuito de lucro | com finalidade comercial | com propósitos comerciais | para fins de lucro | com intuito comercial | finalidade lucrativa | propósitos comerciais"
        ),
        Tag.OTHER: words(
            "ou outros fins | ou qualquer outro fim | ou para qualquer outro fim | quaisquer fins | qualquer fim | qualquer finalidade"
        ),
        Tag.OUTSIDE: words("fora de | fora do | fora da | fora dos"),
        Tag.PURPOSE: words(
            "para | para fins de | com o fim de | a fim de | para efeitos de | com fins de | visando"
        ),
        Tag.BUT: words(
            "mas | porém | contudo | todavia | no entanto | entretanto | embora | enquanto | não obstante"
        ),
        Tag.AND: words("e | ou | nem | e/ou | bem como | assim como"),
        Tag.REQUEST: words(
            "por favor | agradecemos | agradece-se | solicita-se | pede-se | pedimos | solicitamos | roga-se | favor | queira | queiram | é apreciada | gentileza de não"
        ),
        Tag.REPORT: words("""disse | declarou | anunciou | afirmou | informou | explicou | garantiu | segundo | de acordo com | aprovou | condenou | confirmou | processou |
            processa a | denunciou | acusou | acusa | acusado de | acusada de | decidiu | votou | rejeitou | disse que | referiu | ressaltou | lembrou |
            alertou | sustentou | indicou | pediu | defende | exige que | ordenou | proibiu | determinou | criticou | considerou | entrou com | moveu ação |
            contou | vai proibir | foi condenado | foi condenada | significa | quer dizer | adiantou | salientou | frisou | sublinhou | julgou |
            apresentou queixa | debate | debatem | estuda | estudam | propõe | quer | querem | rejeita | aprova | anuncia | adverte | recomenda | vota |
            reivindica | investiga | multou | multa a | pede que | ordena"""),
        Tag.TOPIC: words("""tribunal | supremo tribunal | stf | stj | juiz | juíza | julgamento | sentença | processo judicial | projeto de lei | projecto de lei |
            proposta de lei | a proposta | deputados | senado | parlamento | congresso | ministro | ministra | ministério | governo | câmara municipal |
            prefeitura | prefeito | advogado | advogada | especialista | jurista | a frase | a expressão | a menção « | o que significa | que significa |
            litígio | violação de direitos autorais por | assembleia da república | procuradoria | ministério público | decreto municipal | reforma da lei |
            a palavra | o termo | curso sobre | seminário sobre | polícia | procon | anvisa"""),
        Tag.NONWORK: words("""estacionar | estacionamento | fumar | fumo | tabaco | cigarros | cigarro | álcool | bebidas | armas | pesca | pescar | caça | drones | veículos |
            carros | cães | animais | banho | fogos de artifício | foguetes | bilhetes | ingressos | votos | voto | manifestações | mercadorias | medicamentos |
            remédios | agrotóxicos | pesticidas | acampar | véu | celulares | telemóveis | trotinetes | plástico | plásticos | sacolas | menores | carne | gado |
            combustível | combustíveis | trânsito | circulação | drogas | maconha | marfim | água | touradas | leite | apostas | jogo | praia | praias |
            fogueiras | cartas ao editor | os editores de livros | a editora de livros | queimadas | vapes | amianto | glifosato | motos | santinhos |
            panfletos | eleição | eleições | sondagens | pesquisas eleitorais | pesquisas | partida | medicamento | alimentos | seu e-mail | seu email |
            dados pessoais | cookies | teu email | os seus dados | terreno | terrenos | habitação | moradia | apartamento | fábrica | vacina | vacinas | vírus |
            máscara | máscaras | pacientes | embriões | clonagem | assistida | barriga de aluguel | provas | exames | na aula | em sala de aula | alunos |
            telefone | gás | petróleo | eletricidade | mina | minas | mineração de ouro | carvão | nuclear | resíduos | lixo | peixe | jogador | jogadores |
            estádio | torcedores | adeptos | avião | aviões | comboios | navios | caminhões | bicicletas | presos | migrantes | javalis | lobos | ursos |
            tortura | munições | dívida | herança | floresta | madeira | sementes | plantas | insetos | burca | prostituição | casamento | aborto | eutanásia |
            criptomoedas | minérios | café | brinquedos | imóvel | imóveis | casa de praia | cachorros | fogos | soja | ouro | garimpo"""),
        Tag.CREDIT: words(
            """foto: | fotos: | fotografia: | fotografias: | foto de | fotografia de | crédito: | créditos: | crédito da foto: | crédito foto: | fonte: | fontes: | imagem: | imagens: | vídeo: | cortesia de | cortesia: | cortesia | gentileza de | infografia: | infográfico: | ilustração: | ilustração de | texto: | arte: | crédito obrigatório: |
            reprodução: | divulgação: | foto divulgação | cedida por | fornecida por | fotógrafo: | foto por | por cortesia de | foto/divulgação"""
        ),
        Tag.PHOTO: words(
            "foto | fotos | fotografia | fotografias | imagem | imagens | fotógrafo | fotógrafa"
        ),
        Tag.VIA: words("via"),
        Tag.WITH_AGENCY: words(
            "com | com material da | com material de | com agências | com informações de | com informações da | com lusa | com afp | com reuters | e agências | (com agências) | com agências internacionais | das agências | com informações das agências"
        ),
        Tag.BYLINE: words(
            "jornalista | correspondente | enviado especial | enviada especial | repórter | redator | redatora"
        ),
        Tag.KILL: words("""anulação: | notícia anulada | foto anulada | está anulada | fica anulada | retirar do ar | retirem do ar | retirada obrigatória | não utilizar mais |
            não usar mais | deixar de utilizar | eliminem dos arquivos | eliminar dos arquivos | eliminem dos vossos arquivos | notícia cancelada |
            foto cancelada | matéria cancelada | apagar dos arquivos | remover dos arquivos | matéria retirada | solicitamos a retirada | anula a | anulação de |
            anular a | não utilizar a | cancela a | cancelamento de | favor desconsiderar | anula o | anulem a | anulem o | anule a | desconsiderem a |
            desconsiderar a | anulamos a | cancelamos a | retira a | retiramos a | fica anulada a | fica sem efeito a | é anulada a | fica sem efeito o | fica anulado o | apaguem a | eliminem a | destruam a | que a apaguem | que a eliminem"""),
        Tag.CORRECTION: words(
            "versão corrigida | corrige o | corrige a | (corrige | correção: | correcção: | errata: | substitui a anterior | anula e substitui | usar a versão corrigida | utilizar a versão corrigida | retificação:"
        ),
        Tag.EMBARGO: words(
            "sob embargo | embargado até | embargada até | embargado: | embargo até | embargo: | com embargo até | embargado | embargada | conteúdo embargado | embargo às"
        ),
        Tag.UNTIL: words(
            "até | até às | até ao | até o | até à | antes de | antes do | antes das | até as"
        ),
        Tag.AFTER: words(
            "depois de | após | após o | a partir de | a partir do | a partir das | desde o | decorridos | passado o"
        ),
        Tag.RELEASE: words(
            "para divulgação imediata | divulgação imediata | para publicação imediata | publicação imediata | para difusão imediata | livre publicação | de livre publicação | uso livre pela imprensa | com pedido de publicação | com pedido de divulgação | pede-se a publicação | pede-se a divulgação | agradece-se a divulgação | agradece-se a publicação | agradecemos a divulgação | solicita-se a divulgação | solicitamos a divulgação | pedimos a divulgação"
        ),
        Tag.PUBLIC_DOMAIN: words(
            "domínio público | em domínio público | no domínio público | nenhum direito reservado | livre de direitos | livres de direitos | isento de direitos de autor | sem direitos reservados | livre de direitos autorais"
        ),
        Tag.OPEN_LICENCE: words(
            "licença aberta | licença livre | licença de dados abertos | licença pública"
        ),
        Tag.SINCE: words("desde"),
        Tag.PRESENT: words("presente | atualidade | hoje | à data"),
        Tag.TAIL: words(
            "e suas afiliadas | e seus licenciadores | ou seus licenciadores | e/ou suas | ou suas | ou seus | e seus | e outros | e colaboradores | tel | telefone | cnpj | e/ou"
        ),
        Tag.PART_OF: words(
            "uma empresa do grupo | uma divisão de | filial de | parte de | uma empresa | grupo"
        ),
        Tag.WITHIN: words(
            "dentro de | no prazo de | durante | por um prazo de | no máximo | máximo de | mais de | por um período de | em até"
        ),
        Tag.DAYS: words("dia | dias | hora | horas | semana | semanas | mês | meses"),
        Tag.LENGTH: words("palavras | minutos | segundos | caracteres | linhas | parágrafos"),
        Tag.ABBREVIATION: words(
            "sr | sra | dra | exmo | pág | núm | art | av | etc | s.a | ltda | lda"
        ),
    },
    actions={
        Action.ALL: words(
            "uso | usos | usar | usado | usada | usados | usadas | utiliz* | reutiliz* | exploração | explorar | explorado | explorada | explorados | emprego | empregar | aproveitamento | fazer uso | reuso | reúso | usá-lo | usá-la"
        ),
        Action.PUBLISH: words(
            """publicar | publicado | publicada | publicados | publicadas | publicação | publique | publiquem | publicá-lo | publicá-la | republi* | reimpr* | veicul* | veiculação | comunicação pública | comunicação ao público | comunicar ao público | comunicado ao público | disponibilizar | disponibilização | colocação à disposição do público |
            exibir | exibição | exibido | exibida | exibidos | divulgar | divulgação | divulgado | divulgada | divulgados | divulgadas | postar | postagem | reedição | repost* | afixar | mostrar | republique | republiquem"""
        ),
        Action.PUBLISH_ONLINE: words(
            "na internet | internet | online | na web | em sites | noutros sites | em outros sites | em linha | meio eletrônico ou digital"
        ),
        Action.PRINT: words(
            "impressão | imprimir | impresso | impressa | impressos | em papel | imprensa escrita"
        ),
        Action.BROADCAST: words(
            "difund* | redifus* | emissão | emitir | emitido | emitida | emitidos | radiodifus* | radiodifund* | retransmi* | televis* | transmitido por broadcast | transmitida por broadcast | transmitidos por broadcast | transmissão televisiva | transmissão por rádio | ir ao ar | broadcast* | teledifus*"
        ),
        Action.SOCIAL: words(
            "redes sociais | partilhar nas redes | compartilhar nas redes sociais | partilha nas redes sociais | mídias sociais | tuitar"
        ),
        Action.REPRODUCE: words(
            """reprodução | reproduções | reproduzir | reproduzido | reproduzida | reproduzidos | reproduzidas | reproduza | reproduzam | reproduzi-lo | reproduz | cópia | cópias | copiar | copiado | copiada | copiados | copiadas | copie | copiem | duplic* | fotocopi* | fotocópia | xerox |
            descarregar | descarga | baixar | baixado | download* | captura de tela | replicar | replicado | replicada | transcrever | transcrição | transcrito | capturas de ecrã | capturas de tela"""
        ),
        Action.REDISTRIBUTE: words(
            """distribu* | redistribu* | difusão | transmissão | transmitir | transmitido | transmitida | transmitidos | cessão | ceder | cedido | cedida | cedidos | transferir | transferência | sindic* | sublicenci* | reenvi* | encaminhar | repassar | repassado | repasse | fornecer a terceiros | entregar a terceiros |
            compartilh* | partilha | partilhar | partilhado | partilhada | partilhados | disseminação | disseminar | circulação a terceiros | propagar | espalhar | retransmissão a terceiros"""
        ),
        Action.REWRITE: words(
            "reescri* | reescrever | resum* | reelabor* | editar | editado | editada | edição | parafras* | condens* | clipping | revistas de imprensa"
        ),
        Action.ADAPT: words(
            "modific* | adapta* | alter* | altera* | transform* | obras derivadas | obra derivada | trabalhos derivados | arranjo | manipul* | remix*"
        ),
        Action.TRANSLATE: words(
            "tradução | traduções | traduzir | traduzido | traduzida | traduzidos | traduzidas | traduza | traduzi-lo"
        ),
        Action.QUOTE: words("""citações | citar trechos | excertos | excerto | trechos | trecho | extratos | extrato | breves citações | citações breves | citação de |
            pequenos trechos | breves trechos | breves excertos | trechos breves | pequenos excertos"""),
        Action.ARCHIVE: words(
            "arquiv* | armazen* | guardar | guardado | base de dados | bases de dados | banco de dados | bancos de dados | sistema de recuperação | cache | conservação | conservar | gravação | gravar | gravado | salvar"
        ),
        Action.SELL: words(
            "venda | vendas | vender | vendido | vendida | vendidos | revenda | revender | revendido | revendida | comercializ* | locação | alugar | aluguer | aluguel"
        ),
        Action.COMMERCIAL: words(
            "uso comercial | usos comerciais | utilização comercial | exploração comercial | explorado comercialmente | comercialmente | aproveitamento comercial | explorados comercialmente | reutilização comercial"
        ),
        Action.ADVERTISE: words(
            "publicidade | publicitári* | promoção | promocional | promocionais | marketing | propaganda | campanhas publicitárias | fins publicitários | anúncios"
        ),
        Action.AI_TRAINING: words(
            """mineração de textos e dados | mineração de texto e dados | mineração de dados | prospeção de textos e dados | prospecção de textos e dados | prospeção de texto e dados | prospecção de dados | extração de dados | inteligência artificial | treino de modelos | treinar modelos | treinamento de modelos | treino de sistemas | treinar sistemas |
            treinamento de sistemas | treinamento de ia | treino de ia | treinar ia | treinar uma ia | treinamento de inteligência artificial | treinar inteligência artificial | treino de inteligência artificial | aprendizagem automática | aprendizado de máquina | aprendizagem de máquina | raspagem | raspar | rastreamento | scraping | crawling | web scraping | modelos de linguagem |
            grandes modelos de linguagem | ia generativa | dados de treino | dados de treinamento | treinar algoritmos | treinamento de algoritmos | treino de algoritmos | robôs de ia | modelos de ia | sistemas de ia | coleta automatizada | recolha automatizada | extração automatizada | inteligências artificiais | text and data mining | tdm | chatbots | ferramentas de ia | alimentar modelos | alimentar sistemas | alimentar algoritmos | raspagem de dados | modelo de linguagem | rastreadores | prospeção de dados | prospecção de texto e dados | exploração automatizada de textos | extração de textos e dados | extração de texto e dados"""
        ),
        Action.ALTER_IMAGE: words(
            "recort* | retoc* | retoque | retoques | reenquadr* | manipulação digital | fotomontage* | montagem | montagens | ocultar o logótipo | cobrir o logotipo | cortar a imagem"
        ),
        Action.LINK: words(
            "links profundos | deep link* | framing | incorporação | incorporar | hiperligações profundas"
        ),
    },
    manners={
        Action.PRINT: words("revistas | tabloides | capas de revista"),
        Action.PUBLISH_ONLINE: words(
            "telefonia móvel | galeria de fotos | dispositivos móveis"
        ),
    },
    objects={
        Object.ITEM: words(
            """artigo | artigos | conteúdo | conteúdos | documento | documentos | notícia | notícias | informação | informações | material | materiais | obra | obras | esta publicação | presente publicação | matéria | matérias | reportagem | reportagens | despacho | despachos | elementos | conteúdo deste site | conteúdos deste site | conteúdo do site |
            conteúdos do site | conteúdo desta página | conteúdos desta página | conteúdo deste portal | trabalho | trabalhos | comunicado | entrevista | livro | conteúdo deste website | peça | peças | conteúdo editorial"""
        ),
        Object.SITE: words(
            "site | sítio | website | página web | portal | este site | páginas do site"
        ),
        Object.TEXT: words("texto | textos"),
        Object.IMAGE: words(
            "foto | fotos | fotografia | fotografias | imagem | imagens | ilustração | ilustrações"
        ),
        Object.VIDEO: words("vídeo | vídeos | filmagem | sequência"),
        Object.AUDIO: words("áudio | áudios | podcast | gravação sonora | som"),
        Object.GRAPHIC: words(
            "gráfico | gráficos | infográfico | infográficos | infografia | mapa | mapas | charge"
        ),
        Object.DATABASE: words("esta base de dados | este banco de dados"),
        Object.LOGO: words("logotipo | logotipos | logótipo | logótipos | logomarca | marcas"),
        Object.THIRD_PARTY: words(
            "conteúdos de terceiros | conteúdo de terceiros | material de terceiros | despachos de agências | notícias de agências | material de agências"
        ),
    },
    conditions={
        Condition.CONSENT: words(
            "autorização | autorizações | permissão | permissões | consentimento | acordo | licença | licenças | aprovação | contrato | anuência | concordância | autorizado por | autorizada por | assentimento | aval | convénio | convênio | liberação | titular"
        ),
        Condition.PRIOR: words(
            "prévio | prévia | prévios | prévias | previamente | antecipada | com antecedência | antecipadamente"
        ),
        Condition.WRITTEN: words("escrito | escrita | por escrito | escritas | escritos"),
        Condition.ATTRIBUTION: words("""citada a fonte | citar a fonte | citando a fonte | cite a fonte | citem a fonte | citação da fonte | seja citada a fonte | a fonte seja citada |
            mencionada a fonte | mencionar a fonte | menção da fonte | menção à fonte | indicação da fonte | indicar a fonte | fonte | fontes | crédito |
            créditos | devidos créditos | creditar | creditado | creditada | creditados | atribuição | atribuir | reconhecimento | citar | citado | citada |
            citados | citando | mencionar | mencionado | mencionada | menção | nome do autor | autoria | referência | identificação da origem | dar crédito |
            dê os créditos | creditando | assinatura | dando crédito | dando os créditos | uma vez citada | se citar | se cite | cite | citem | mencione |
            mencionem | citá-la | mencionando | citar o autor | se nomeie | nomeie o autor | nomear o autor | identificar o autor | identifique a fonte | identificar a fonte | identificando a fonte | seja creditado | seja creditada | sejam creditados | dê crédito | dar o crédito | refira a fonte | referindo a fonte | referir a fonte | seja referida a fonte | referida a fonte | se refira a fonte | se identifique o autor | identifique o autor | identifiquem o autor | se indique o autor | indique o autor | indicar o autor | indicando o autor | se indica o autor | se indique a fonte | indique a fonte | indiquem a fonte | assinale a fonte | assinalar a fonte | nome da autora | se atribua | atribua | atribuindo | a origem | indicar a origem | a proveniência | mencione o autor | mencionar o autor | cite o autor"""),
        Condition.LINK: words(
            "link | links | hiperligação | hiperlink | ligação para | link ativo | link para | link para o original | url | link de volta | ligação ao original | hiperlinks"
        ),
        Condition.KEEP_NOTICE: words(
            "manter o aviso | conservar o aviso | mantenha este aviso | manter esta nota | aviso de direitos autorais | manter os avisos"
        ),
        Condition.INDICATE_CHANGES: words(
            "indicar as alterações | indicar as modificações | indicadas as alterações | indicando as alterações"
        ),
        Condition.NO_DERIVATIVES: words(
            "sem modificações | sem modificação | sem modificar | sem alterações | sem alteração | sem alterar | integralmente | na íntegra | na sua totalidade | sem derivações | sem derivados | semderivações | texto integral | sem edição | sem cortes | sem obras derivadas | em sua totalidade"
        ),
        Condition.SHARE_ALIKE: words(
            "compartilhaigual | compartilha igual | partilha nos mesmos termos | partilhanosmesmostermos | mesma licença | mesmas condições | compartilhamento pela mesma licença | mesmos termos"
        ),
        Condition.NONCOMMERCIAL: words(
            "não comercial | não comerciais | não-comercial | não-comerciais | nãocomercial | sem fins comerciais | sem fins lucrativos | sem fim lucrativo | fins não comerciais | uso não comercial | sem intuito de lucro | sem uso comercial | sem finalidade comercial | não lucrativos | sem finalidade lucrativa | não para fins comerciais | não tenha fins lucrativos | não tenha fins comerciais"
        ),
        Condition.EDITORIAL_PURPOSE: words(
            "uso editorial | usos editoriais | utilização editorial | fins editoriais | uso jornalístico | fins jornalísticos | fins informativos | fins noticiosos | fins de informação | uso da imprensa"
        ),
        Condition.PERSONAL_USE: words(
            "uso pessoal | uso privado | uso interno | uso particular | uso doméstico | fins pessoais | fins privados | uso exclusivamente pessoal | uso pessoal e privado | utilização pessoal | utilização privada | uso individual | uso próprio"
        ),
        Condition.EDUCATIONAL_USE: words(
            "fins educativos | fins educacionais | uso educativo | uso educacional | fins didáticos | fins didácticos | fins académicos | fins acadêmicos | uso escolar | fins pedagógicos | ensino"
        ),
        Condition.CONTEXT_ONLY: words(
            "para ilustrar | em relação com | no contexto de | relacionadas com o evento | em conexão com | ilustrar a notícia"
        ),
        Condition.ONE_TIME: words(
            "uma única vez | uma só vez | uso único | utilização única | única utilização | uma única publicação | uma única utilização | uma vez | um único uso | apenas uma vez"
        ),
        Condition.LENGTH_LIMIT: words(
            """pequenos trechos | breves trechos | breves excertos | trechos breves | pequenos excertos"""
        ),
        Condition.NOTIFY: words(
            "avisar a redação | informar a redação | comunicar à redação | nos avise | nos informe | avise-nos | informe-nos | comunicação prévia | notificar-nos | informar-nos | ser comunicada à redação | avisar-nos"
        ),
        Condition.PAYMENT: words(
            "pagamento | remuneração | taxa | taxas | tarifa | honorários | royalties | contrapartida | pago | cobrança | custos | contrapartida financeira | pagos"
        ),
        Condition.SUBSCRIBER: words(
            "assinantes | assinante | subscritores | clientes | membros | sócios | usuários cadastrados | usuários registrados | utilizadores registados | órgãos credenciados | imprensa credenciada | assinatura | associados"
        ),
        Condition.RELEASE: words(
            "direito de imagem | cessão de imagem | autorização de imagem | autorização do modelo"
        ),
        Condition.NO_ENDORSEMENT: words("sugerir endosso | sugerir apoio"),
        Condition.TRACKING_PIXEL: words(
            "pixel de rastreamento | contador de páginas | pixel de monitorização"
        ),
        Condition.USE_CORRECTED_VERSION: words("usar a versão corrigida"),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            "apenas uso editorial | somente uso editorial | só uso editorial | uso editorial apenas | uso exclusivamente editorial | apenas para uso editorial | somente para uso editorial | exclusivamente para uso editorial | uso editorial exclusivo | uso restrito editorial"
        ),
        Exemption.PERSONAL_USE: words(
            "salvo uso pessoal | exceto para uso pessoal | salvo para uso pessoal | excepto para uso pessoal | exceto uso pessoal | exceto para uso privado"
        ),
        Exemption.QUOTATION: words(
            "direito de citação | salvo breves citações | exceto breves citações"
        ),
        Exemption.STATUTORY_EXCEPTION: words(
            "casos previstos na lei | exceções previstas na lei | exceções legais | permitidos por lei | permitido por lei | permitida por lei | nos casos permitidos por lei | casos previstos em lei"
        ),
        Exemption.SUBSCRIBERS: words(
            "salvo assinantes | exceto assinantes | exceto para assinantes"
        ),
        Exemption.SOCIAL_SHARE: words(
            "botões de partilha | botões de compartilhamento | botões sociais"
        ),
        Exemption.SCIENTIFIC_RESEARCH: words("investigação científica | pesquisa científica"),
        Exemption.SEARCH_ENGINES: words(
            "motores de busca | motores de pesquisa | mecanismos de busca | buscadores"
        ),
        Exemption.IMAGES: words(
            "exceto fotos | exceto as fotos | exceto imagens | exceto as imagens | à exceção das imagens | à exceção das fotos | à exceção das fotografias | salvo as imagens | com exceção das imagens | com exceção das fotos | com exceção das fotografias | excepto as fotografias | exceto fotografias"
        ),
        Exemption.LOGOS: words("exceto logotipos | exceto logos | à exceção dos logótipos"),
        Exemption.VIDEO: words("exceto vídeos | exceto os vídeos | com exceção dos vídeos"),
        Exemption.THIRD_PARTY_MATERIAL: words(
            "exceto conteúdo de terceiros | exceto conteúdos de terceiros | com exceção do material de agências"
        ),
        Exemption.EDUCATIONAL_USE: words(
            "salvo para fins educativos | exceto para fins educacionais | exceto para fins didáticos"
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
        words("outubro | out"),
        words("novembro | nov"),
        words("dezembro | dez"),
    ),
    joints=words("de | do | da | dos | das | a | ao | à | pela | pelo | por"),
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
    ),
)
