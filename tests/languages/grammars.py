"""Small grammars: how fifteen languages forbid, permit, ask for consent and for a credit.

A template has `{n}` for what is done, as a noun, or `{v}` for it as a verb; `{c}` for the consent
that is missing, `{d}` for the duty that goes with a permission.  Fifteen times the same
meaning in other words: the parser has to read back what was put in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from licensecheck.model.notice import Action, Condition, Modality

A, C = Action, Condition
ASKED = {"plain": {C.CONSENT}, "prior": {C.CONSENT, C.PRIOR}, "written": {C.CONSENT, C.WRITTEN}}
OWED = {"source": {C.ATTRIBUTION}, "source too": {C.ATTRIBUTION}, "link": {C.LINK}}


class Sentence(NamedTuple):
    text: str
    modality: Modality
    actions: frozenset[Action]
    conditions: frozenset[Condition]


@dataclass(frozen=True)
class Grammar:
    """What is done (as nouns and as verbs), how two of them are joined, and what is said of it."""

    nouns: Mapping[str, Action]
    verbs: Mapping[str, Action]
    join: str
    consents: Mapping[str, str]
    duties: Mapping[str, str]
    bans: tuple[str, ...]
    asks: tuple[str, ...]
    permits: tuple[str, ...]
    owes: tuple[str, ...]
    only: str
    unless: str

    def sentences(self) -> Iterator[Sentence]:
        """Yield every sentence, with one action and with each two of them."""
        for template in self.bans:
            yield from self._filled(template, Modality.PROHIBITS, "", set())
        for template in self.asks:
            for kind, words in self.consents.items():
                yield from self._filled(template, Modality.PROHIBITS, words, ASKED[kind])
        for template in self.permits:
            yield from self._filled(template, Modality.PERMITS, "", set())
        for template in self.owes:
            for kind, words in self.duties.items():
                yield from self._filled(template, Modality.PERMITS, words, OWED[kind])
        yield from self._filled(self.only, Modality.PROHIBITS, "", ASKED["plain"])
        yield from self._filled(self.unless, Modality.PERMITS, "", OWED["source"])

    def _filled(
        self, template: str, modality: Modality, words: str, conditions: set[Condition]
    ) -> Iterator[Sentence]:
        table = self.nouns if "{n}" in template else self.verbs
        for some in (*combinations(table, 1), *combinations(table, 2)):
            done = self.join.join(some)
            text = template.format(n=done, v=done, c=words, d=words)
            actions = frozenset(table[one] for one in some)
            yield Sentence(text[0].upper() + text[1:], modality, actions, frozenset(conditions))


def acts(text: str) -> dict[str, Action]:
    """Give the words their actions: those of `_ORDER`, in its order."""
    return dict(zip(text.split(" | "), _ORDER, strict=True))


_ORDER = (A.REPRODUCE, A.PUBLISH, A.TRANSLATE, A.REDISTRIBUTE, A.SELL, A.ARCHIVE)


def asked(plain: str, prior: str, written: str) -> dict[str, str]:
    return {"plain": plain, "prior": prior, "written": written}


def owed(source: str, other: str, link: str) -> dict[str, str]:
    return {"source": source, "source too": other, "link": link}


GRAMMARS = {
    "en": Grammar(
        acts("reproduction | republication | translation | redistribution | resale | archiving"),
        acts("reproduced | republished | translated | redistributed | resold | archived"),
        " or ",
        asked("without permission", "without prior consent", "without the written permission of the publisher"),
        owed("with attribution", "provided the source is credited", "with a link to the original"),
        ("{n} of this article is prohibited.", "{n} of this article is not permitted.", "this article may not be {v}."),
        ("{n} of this article {c} is prohibited.", "this article may not be {v} {c}."),
        ("{n} of this article is permitted.", "this article may be {v}.", "{n} of this article is not prohibited."),
        ("{n} of this article is permitted {d}.", "this article may be {v} {d}."),
        "this article may be {v} only with permission.",
        "this article may not be {v} without attribution.",
    ),
    "de": Grammar(
        acts("Vervielfältigung | Veröffentlichung | Übersetzung | Weiterverbreitung | Veräußerung | Archivierung"),
        acts("vervielfältigt | veröffentlicht | übersetzt | weiterverbreitet | verkauft | archiviert"),
        " oder ",
        asked("ohne Genehmigung", "ohne vorherige Zustimmung", "ohne schriftliche Erlaubnis des Verlags"),
        owed("mit Quellenangabe", "unter Angabe der Quelle", "mit einem Link zum Original"),
        ("die {n} dieses Artikels ist verboten.", "die {n} dieses Artikels ist nicht gestattet.", "dieser Artikel darf nicht {v} werden."),
        ("die {n} dieses Artikels {c} ist untersagt.", "dieser Artikel darf {c} nicht {v} werden."),
        ("die {n} dieses Artikels ist erlaubt.", "dieser Artikel darf {v} werden.", "die {n} dieses Artikels ist nicht verboten."),
        ("die {n} dieses Artikels ist {d} gestattet.", "dieser Artikel darf {d} {v} werden."),
        "dieser Artikel darf nur mit Genehmigung {v} werden.",
        "dieser Artikel darf ohne Quellenangabe nicht {v} werden.",
    ),
    "fr": Grammar(
        acts("reproduction | publication | traduction | diffusion | vente | conservation"),
        acts("reproduit | publié | traduit | diffusé | vendu | archivé"),
        " ou ",
        asked("sans autorisation", "sans accord préalable", "sans l'autorisation écrite de l'éditeur"),
        owed("avec mention de la source", "à condition de citer la source", "avec un lien vers l'original"),
        ("la {n} de cet article est interdite.", "la {n} de cet article n'est pas autorisée.", "cet article ne peut être {v}."),
        ("la {n} de cet article {c} est interdite.", "cet article ne peut être {v} {c}."),
        ("la {n} de cet article est autorisée.", "cet article peut être {v}.", "la {n} de cet article n'est pas interdite."),
        ("la {n} de cet article est autorisée {d}.", "cet article peut être {v} {d}."),
        "cet article ne peut être {v} qu'avec l'autorisation de l'éditeur.",
        "cet article ne peut être {v} sans mention de la source.",
    ),
    "es": Grammar(
        acts("reproducción | publicación | traducción | distribución | venta | conservación"),
        acts("reproducido | publicado | traducido | distribuido | vendido | archivado"),
        " o ",
        asked("sin autorización", "sin autorización previa", "sin permiso escrito del editor"),
        owed("citando la fuente", "siempre que se cite la fuente", "con un enlace al original"),
        ("queda prohibida la {n} de este artículo.", "no se permite la {n} de este artículo.", "este artículo no puede ser {v}."),
        ("se prohíbe la {n} de este artículo {c}.", "este artículo no puede ser {v} {c}."),
        ("se permite la {n} de este artículo.", "este artículo puede ser {v}.", "no está prohibida la {n} de este artículo."),
        ("se permite la {n} de este artículo {d}.", "este artículo puede ser {v} {d}."),
        "este artículo solo puede ser {v} con autorización.",
        "no se permite la {n} de este artículo sin citar la fuente.",
    ),
    "ru": Grammar(
        acts("копирование | публикация | перевод | распространение | продажа | архивирование"),
        acts("копировать | публиковать | переводить | распространять | продавать | архивировать"),
        " и ",
        asked("без разрешения", "без предварительного согласия", "без письменного разрешения редакции"),
        owed("с указанием источника", "при условии указания источника", "с гиперссылкой на оригинал"),
        ("запрещается {n} статьи.", "{n} статьи не допускается.", "эту статью нельзя {v}."),
        ("{n} статьи {c} не допускается.", "эту статью нельзя {v} {c}."),
        ("разрешается {n} статьи.", "эту статью можно {v}.", "{n} статьи не запрещается."),
        ("разрешается {n} статьи {d}.", "эту статью можно {v} {d}."),
        "{n} статьи возможно только с разрешения редакции.",
        "{n} статьи без указания источника не допускается.",
    ),
    "it": Grammar(
        acts("riproduzione | pubblicazione | traduzione | distribuzione | vendita | archiviazione"),
        acts("riprodotto | pubblicato | tradotto | distribuito | venduto | archiviato"),
        " o ",
        asked("senza autorizzazione", "senza il previo consenso", "senza l'autorizzazione scritta dell'editore"),
        owed("citando la fonte", "a condizione di citare la fonte", "con un link all'originale"),
        ("è vietata la {n} di questo articolo.", "la {n} di questo articolo non è consentita.", "questo articolo non può essere {v}."),
        ("è vietata la {n} di questo articolo {c}.", "questo articolo non può essere {v} {c}."),
        ("è consentita la {n} di questo articolo.", "questo articolo può essere {v}.", "non è vietata la {n} di questo articolo."),
        ("è consentita la {n} di questo articolo {d}.", "questo articolo può essere {v} {d}."),
        "questo articolo può essere {v} solo con autorizzazione.",
        "è vietata la {n} di questo articolo senza citare la fonte.",
    ),
    "pt": Grammar(
        acts("reprodução | publicação | tradução | distribuição | venda | conservação"),
        acts("reproduzido | publicado | traduzido | distribuído | vendido | arquivado"),
        " ou ",
        asked("sem autorização", "sem autorização prévia", "sem autorização escrita do editor"),
        owed("desde que citada a fonte", "mediante citação da fonte", "com link para o original"),
        ("é proibida a {n} deste artigo.", "a {n} deste artigo não é permitida.", "este artigo não pode ser {v}."),
        ("é proibida a {n} deste artigo {c}.", "este artigo não pode ser {v} {c}."),
        ("é permitida a {n} deste artigo.", "este artigo pode ser {v}.", "não é proibida a {n} deste artigo."),
        ("é permitida a {n} deste artigo {d}.", "este artigo pode ser {v} {d}."),
        "este artigo só pode ser {v} com autorização.",
        "é proibida a {n} deste artigo sem citação da fonte.",
    ),
    "nl": Grammar(
        acts("reproductie | publicatie | vertaling | verspreiding | verkoop | archivering"),
        acts("gekopieerd | gepubliceerd | vertaald | verspreid | verkocht | gearchiveerd"),
        " of ",
        asked("zonder toestemming", "zonder voorafgaande toestemming", "zonder schriftelijke toestemming van de uitgever"),
        owed("met bronvermelding", "mits de bron wordt vermeld", "met een link naar het origineel"),
        ("de {n} van dit artikel is verboden.", "de {n} van dit artikel is niet toegestaan.", "dit artikel mag niet worden {v}."),
        ("de {n} van dit artikel {c} is verboden.", "dit artikel mag {c} niet worden {v}."),
        ("de {n} van dit artikel is toegestaan.", "dit artikel mag worden {v}.", "de {n} van dit artikel is niet verboden."),
        ("de {n} van dit artikel is toegestaan {d}.", "dit artikel mag worden {v} {d}."),
        "dit artikel mag alleen met toestemming worden {v}.",
        "dit artikel mag niet zonder bronvermelding worden {v}.",
    ),
    "pl": Grammar(
        acts("kopiowanie | publikowanie | tłumaczenie | rozpowszechnianie | sprzedawanie | archiwizowanie"),
        acts("kopiować | publikować | tłumaczyć | rozpowszechniać | sprzedawać | archiwizować"),
        " lub ",
        asked("bez zgody", "bez uprzedniej zgody", "bez pisemnej zgody wydawcy"),
        owed("z podaniem źródła", "pod warunkiem podania źródła", "z linkiem do oryginału"),
        ("{n} tego artykułu jest zabronione.", "{n} tego artykułu nie jest dozwolone.", "tego artykułu nie wolno {v}."),
        ("{n} tego artykułu {c} jest zabronione.", "tego artykułu nie wolno {v} {c}."),
        ("{n} tego artykułu jest dozwolone.", "ten artykuł można {v}.", "{n} tego artykułu nie jest zabronione."),
        ("{n} tego artykułu jest dozwolone {d}.", "ten artykuł można {v} {d}."),
        "ten artykuł można {v} tylko za zgodą wydawcy.",
        "{n} tego artykułu bez podania źródła jest zabronione.",
    ),
    "sv": Grammar(
        acts("kopiering | publicering | översättning | spridning | försäljning | arkivering"),
        acts("kopieras | publiceras | översättas | spridas | säljas | arkiveras"),
        " eller ",
        asked("utan tillstånd", "utan föregående tillstånd", "utan skriftligt tillstånd från utgivaren"),
        owed("med angivande av källan", "om källan anges", "med länk till originalet"),
        ("{n} av denna artikel är förbjuden.", "{n} av denna artikel är inte tillåten.", "denna artikel får inte {v}."),
        ("{n} av denna artikel {c} är förbjuden.", "denna artikel får inte {v} {c}."),
        ("{n} av denna artikel är tillåten.", "denna artikel får {v}.", "{n} av denna artikel är inte förbjuden."),
        ("{n} av denna artikel är tillåten {d}.", "denna artikel får {v} {d}."),
        "denna artikel får endast {v} med tillstånd.",
        "denna artikel får inte {v} utan angivande av källan.",
    ),
    "tr": Grammar(
        acts("kopyalanması | yayımlanması | çevrilmesi | dağıtılması | satılması | arşivlenmesi"),
        acts("kopyalanamaz | yayımlanamaz | çevrilemez | dağıtılamaz | satılamaz | arşivlenemez"),
        " ve ",
        asked("izinsiz", "önceden izin alınmadan", "yazılı izin alınmadan"),
        owed("kaynak gösterilerek", "kaynak belirtmek koşuluyla", "aktif link verilerek"),
        ("bu haberin {n} yasaktır.", "bu haberin {n} serbest değildir.", "bu haber {v}."),
        ("bu haberin {c} {n} yasaktır.", "bu haber {c} {v}."),
        ("bu haberin {n} serbesttir.", "bu haberin {n} yasak değildir."),
        ("bu haberin {d} {n} serbesttir.",),
        "bu haberin {n} ancak izinle mümkündür.",
        "bu haber kaynak gösterilmeden {v}.",
    ),
    "ar": Grammar(
        acts("نسخ | نشر | ترجمة | توزيع | بيع | أرشفة"),
        {},
        " أو ",
        asked("دون إذن", "دون إذن مسبق", "دون إذن خطي من الناشر"),
        owed("مع ذكر المصدر", "بشرط ذكر المصدر", "مع رابط إلى الأصل"),
        ("يحظر {n} هذا المقال.", "لا يجوز {n} هذا المقال.", "يمنع {n} هذا المقال."),
        ("يحظر {n} هذا المقال {c}.", "لا يجوز {n} هذا المقال {c}."),
        ("يجوز {n} هذا المقال.", "يمكن {n} هذا المقال.", "لا يمنع {n} هذا المقال."),
        ("يجوز {n} هذا المقال {d}.", "يمكن {n} هذا المقال {d}."),
        "لا يجوز {n} هذا المقال إلا بإذن.",
        "لا يجوز {n} هذا المقال دون ذكر المصدر.",
    ),
    "zh": Grammar(
        acts("复制 | 转载 | 翻译 | 传播 | 出售 | 存档"),
        {},
        "、",
        asked("未经许可", "未经事先许可", "未经书面许可"),
        owed("注明出处", "标明来源", "附上原文链接"),
        ("禁止{n}本文。", "不得{n}本文。", "本文不允许{n}。"),
        ("{c}，不得{n}本文。", "{c}，禁止{n}本文。"),
        ("可以{n}本文。", "允许{n}本文。", "本文不禁止{n}。"),
        ("可以{n}本文，但须{d}。", "在{d}的前提下，允许{n}本文。"),
        "须经许可方可{n}本文。",
        "未注明出处，不得{n}本文。",
    ),
    "ja": Grammar(
        acts("複製 | 転載 | 翻訳 | 配布 | 販売 | 保存"),
        {},
        "・",
        asked("許可なく", "事前の許可なく", "書面による許可なく"),
        owed("出典を明記すること", "出所を明示すること", "元の記事へのリンク"),
        ("本記事の{n}を禁じます。", "本記事の{n}は禁止されています。", "本記事の{n}は認められません。"),
        ("{c}本記事を{n}することを禁じます。", "{c}本記事を{n}することはできません。"),
        ("本記事の{n}を許可します。", "本記事は{n}できます。", "本記事の{n}は禁止されていません。"),
        ("{d}を条件に、本記事の{n}を許可します。", "{d}を条件に、本記事を{n}できます。"),
        "本記事の{n}には許可が必要です。",
        "出典を明記せずに本記事を{n}することを禁じます。",
    ),
    "ko": Grammar(
        acts("복제 | 전재 | 번역 | 배포 | 판매 | 저장"),
        {},
        ", ",
        asked("허가 없이", "사전 허가 없이", "서면 동의 없이"),
        owed("출처를 밝히면", "출처를 표시하는 조건으로", "원문 링크를 포함하면"),
        ("이 기사의 {n} 금지.", "이 기사는 {n}할 수 없습니다.", "이 기사의 {n} 행위를 금합니다."),
        ("{c} 이 기사를 {n}할 수 없습니다.", "{c} 이 기사를 {n}하는 것을 금지합니다."),
        ("이 기사는 {n}할 수 있습니다.", "이 기사의 {n} 행위를 허용합니다.", "이 기사의 {n} 행위는 금지되지 않습니다."),
        ("{d} 이 기사를 {n}할 수 있습니다.", "{d} 이 기사의 {n} 행위를 허용합니다."),
        "이 기사를 {n}하려면 허가가 필요합니다.",
        "출처를 밝히지 않고 이 기사를 {n}할 수 없습니다.",
    ),
}  # fmt: skip
