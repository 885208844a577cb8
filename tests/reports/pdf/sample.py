"""A realistic result, made by hand: invented agencies, invented sentences, twelve languages.

All five outcomes, notices that share their words, notices without a holder, items without a
notice, a declared field, problems of two weights, and entries left out on purpose.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from hashlib import sha256

from licensecheck.model.decision import NO_NOTICE_RULE, Decision, Evidence, Outcome
from licensecheck.model.notice import (
    PROSE,
    Action,
    Condition,
    Holder,
    Kind,
    Modality,
    Notice,
    Statement,
)
from licensecheck.model.result import (
    DocumentResult,
    Finding,
    Header,
    Problem,
    RuleRecord,
    ScanResult,
    Severity,
    Skip,
    Stage,
)
from licensecheck.model.text import Place, Span

USES = (
    ("publish_online", "Publish online"),
    ("print", "Print"),
    ("broadcast", "Broadcast"),
    ("redistribute", "Redistribute"),
    ("rewrite", "Rewrite"),
    ("translate", "Translate"),
    ("quote", "Quote"),
    ("archive", "Archive"),
    ("sell", "Sell"),
    ("advertise", "Advertise"),
    ("social", "Post on social media"),
    ("ai_training", "AI training"),
    ("alter_image", "Alter images"),
)
LETTERS = {
    "X": Outcome.PROHIBITED,
    "R": Outcome.PERMISSION_REQUIRED,
    "C": Outcome.CONDITIONAL,
    "U": Outcome.UNKNOWN,
    "P": Outcome.PERMITTED,
}
REASONS = {
    Outcome.PROHIBITED: "The notice forbids this use and names no way out.",
    Outcome.PERMISSION_REQUIRED: "The notice keeps this use for those who ask first.",
    Outcome.CONDITIONAL: "The notice allows this use to whoever fulfils its duties.",
    Outcome.UNKNOWN: "The notice is silent on this use; the law of the place decides.",
    Outcome.PERMITTED: "The notice allows this use as it stands.",
}


@dataclass(frozen=True, slots=True)
class Wording:
    """One notice as an agency words it: `marked` are the phrases its statements were read from."""

    agency: str
    id: str | None
    language: str
    text: str
    marked: tuple[str, ...]
    outcomes: str
    folder: str
    items: int
    year: int = 2021
    confidence: float = 0.96
    modality: Modality = Modality.PROHIBITS
    origin: str = PROSE
    duties: frozenset[Condition] = field(default_factory=frozenset)


WORDINGS = (
    Wording(
        "Северный Телеграф", "severny", "ru",
        "© Северный Телеграф, 2019. Все права защищены. Перепечатка, трансляция и переработка "
        "материалов запрещены. При цитировании (не более 300 знаков) ссылка на «Северный "
        "Телеграф» обязательна.",
        ("Перепечатка, трансляция и переработка материалов запрещены",
         "ссылка на «Северный Телеграф» обязательна"),
        "XXXXXRCRXRXUR", "severny/2019", 31, 2019, 0.98,
    ),
    Wording(
        "Meridian Wire", "meridian", "en",
        "Copyright 2022 Meridian Wire Ltd. This material may be published online and in print by "
        "subscribers with credit to Meridian Wire. It may not be redistributed, sold or used to "
        "train artificial intelligence systems.",
        ("may be published online and in print by subscribers with credit to Meridian Wire",
         "may not be redistributed, sold or used to train artificial intelligence systems"),
        "CCRXRRCRXRRXR", "meridian/2022", 44, 2022, 0.97,
        duties=frozenset({Condition.ATTRIBUTION, Condition.SUBSCRIBER}),
    ),
    Wording(
        "Nordpresse-Agentur", None, "de",
        "© 2020 Nordpresse-Agentur GmbH. Alle Rechte vorbehalten. Die Weiterverbreitung, auch "
        "auszugsweise, bedarf der vorherigen schriftlichen Zustimmung der Agentur.",
        ("Die Weiterverbreitung, auch auszugsweise, bedarf der vorherigen schriftlichen Zustimmung der Agentur",),
        "RRRRRRURRRRUR", "nordpresse/2020", 27, 2020, 0.94,
    ),
    Wording(
        "Agence Belvédère", "belvedere", "fr",
        "© Agence Belvédère 2021 – Reproduction interdite sans l’accord préalable de l’agence. "
        "L’utilisation à des fins publicitaires est interdite en toutes circonstances.",
        ("Reproduction interdite sans l’accord préalable de l’agence",
         "L’utilisation à des fins publicitaires est interdite en toutes circonstances"),
        "RRRRRRURRXRUR", "belvedere/2021", 19, 2021, 0.95,
    ),
    Wording(
        "وكالة الفجر للأنباء", "fajr", "ar",
        "جميع الحقوق محفوظة © 2018 وكالة الفجر للأنباء (FNA). يُمنع نشر هذه المادة أو بثّها أو إعادة "
        "صياغتها أو توزيعها دون إذن خطي مسبق من الوكالة.",
        ("يُمنع نشر هذه المادة أو بثّها أو إعادة صياغتها أو توزيعها",),
        "XXXXXRURXRXUR", "fajr/2018", 12, 2018, 0.93,
    ),
    Wording(
        "סוכנות הכרמל", None, "he",
        "© כל הזכויות שמורות 2016, סוכנות הכרמל בע״מ. אין להעתיק, לשדר או להפיץ חומר זה ללא אישור "
        "מראש ובכתב (ראו CNA/12).",
        ("אין להעתיק, לשדר או להפיץ חומר זה",),
        "RRXXRRURXRRUR", "carmel/2016", 8, 2016, 0.88,
    ),
    Wording(
        "青葉通信社", "aoba", "ja",
        "© 2022 青葉通信社。無断転載・複製を禁じます。放送およびインターネットでの二次利用には、事前の"
        "許諾が必要です。人工知能の学習に用いることはできません。",
        ("無断転載・複製を禁じます", "人工知能の学習に用いることはできません"),
        "RRRXRRURXRRXR", "aoba/2022", 15, 2022, 0.96,
    ),
    Wording(
        "한강뉴스", None, "ko",
        "ⓒ 한강뉴스 2023. 무단 전재·재배포 및 AI 학습·활용 금지. 기사 인용 시 출처를 반드시 밝혀야 합니다.",
        ("무단 전재·재배포 및 AI 학습·활용 금지",),
        "XXRXRRCRRRRXR", "hangang/2023", 11, 2023, 0.98,
    ),
    Wording(
        "江南通讯", "jiangnan", "zh",
        "版权所有 © 2021 江南通讯社。未经书面授权，任何媒体不得转载、摘编或以其他方式使用上述作品。",
        ("未经书面授权，任何媒体不得转载、摘编或以其他方式使用上述作品",),
        "RRRRRRRRRRRUR", "jiangnan/2021", 14, 2021, 0.91,
    ),
    Wording(
        "हिमगिरि समाचार", None, "hi",
        "© 2020 हिमगिरि समाचार सेवा। सर्वाधिकार सुरक्षित। इस सामग्री को बिना लिखित अनुमति के प्रकाशित, "
        "प्रसारित या पुनर्वितरित नहीं किया जा सकता।",
        ("बिना लिखित अनुमति के प्रकाशित, प्रसारित या पुनर्वितरित नहीं किया जा सकता",),
        "UUUUUUUUUUUUU", "himgiri/2020", 9, 2020, 0.62,
    ),
    Wording(
        "สำนักข่าวเจ้าพระยา", None, "th",
        "© พ.ศ. 2564 สำนักข่าวเจ้าพระยา สงวนลิขสิทธิ์ตามกฎหมาย ห้ามทำซ้ำ ดัดแปลง หรือเผยแพร่ส่วนหนึ่งส่วนใด"
        "ของเนื้อหานี้โดยไม่ได้รับอนุญาตเป็นลายลักษณ์อักษร",
        ("ห้ามทำซ้ำ ดัดแปลง หรือเผยแพร่ส่วนหนึ่งส่วนใดของเนื้อหานี้",),
        "RRRRRRURRRRUR", "chaophraya/2021", 6, 2021, 0.9,
    ),
    Wording(
        "Πρακτορείο Αιγαίο", "aegean", "el",
        "© 2023 Πρακτορείο Αιγαίο. Επιτρέπεται η αναδημοσίευση σε ιστοσελίδες με αναφορά της πηγής "
        "και ενεργό σύνδεσμο.",
        ("Επιτρέπεται η αναδημοσίευση σε ιστοσελίδες με αναφορά της πηγής και ενεργό σύνδεσμο",),
        "CRRCRRCRRRCUR", "aegean/2023", 10, 2023, 0.97,
        modality=Modality.PERMITS, duties=frozenset({Condition.ATTRIBUTION, Condition.LINK}),
    ),
    Wording(
        "Open Harbour Collective", "harbour", "en",
        "Open Harbour Collective, 2023: this text and these pictures are free for every use.",
        ("this text and these pictures are free for every use",),
        "PPPPPPPPPPPPP", "harbour/2023", 21, 2023, 0.99,
        modality=Modality.PERMITS, origin="usage_terms",
    ),
    Wording(
        "", None, "en",
        "All rights reserved. Reproduction in any form is prohibited.",
        ("Reproduction in any form is prohibited",),
        "XXRXRRUXXRRUR", "unsorted", 7, 2015, 0.71,
    ),
    Wording(
        "Pacific Ledger News Service, Inc.", "pacific", "en",
        "Copyright © 2014–2024 Pacific Ledger News Service, Inc. All rights reserved. The material "
        "on this page is provided to subscribers of the Pacific Ledger wire under their "
        "subscription agreement. No part of it may be reproduced, stored in a retrieval system, "
        "transmitted, broadcast, published or otherwise used in any form or by any means, "
        "electronic, mechanical, photocopying, recording or otherwise, without the prior written "
        "consent of the publisher; requests go to permissions@pacific-ledger.example. "
        "Subscribers may quote up to 100 words of an article with attribution and a link to "
        "https://www.pacific-ledger.example/archive/2024/terms-of-use?version=12&lang=en#quotation. "
        "Text and data mining, scraping, and the training, grounding or evaluation of machine "
        "learning systems on this material are prohibited at all times. Photographs may not be "
        "cropped, coloured, retouched or combined with other pictures. Violations will be "
        "prosecuted under the laws of the State of California.",
        (("No part of it may be reproduced, stored in a retrieval system, "
         "transmitted, broadcast, published or otherwise used in any form or by any means, "
         "electronic, mechanical, photocopying, recording or otherwise, without the prior written "
         "consent of the publisher"),
         "Subscribers may quote up to 100 words of an article with attribution and a link",
         ("Text and data mining, scraping, and the training, grounding or evaluation of machine "
         "learning systems on this material are prohibited at all times"),
         "Photographs may not be cropped, coloured, retouched or combined with other pictures"),
        "RRRRRRCRRRRXX",
        "feeds/pacific-ledger/incoming/2024/11/24/business/markets/asia-pacific/morning-edition",
        5, 2024, 0.92, duties=frozenset({Condition.ATTRIBUTION, Condition.LINK, Condition.LENGTH_LIMIT}),
    ),
    Wording(
        "Agencia Sur", "sur", "es",
        "📷 Foto: Agencia Sur © 2023 ✔ Prohibida su venta 🚫 y su uso publicitario 😀.",
        ("Prohibida su venta 🚫 y su uso publicitario",),
        "RRRRRRURXXRUR", "sur/2023", 4, 2023, 0.84,
    ),
    Wording(
        "خبرگزاری دماوند", None, "fa",
        "© ۱۴۰۱ خبرگزاری دماوند (Damavand News, DNA-24). انتشار مطالب با ذکر منبع «Damavand» و پیوند "
        "به https://damavand.example/fa/1401 بلامانع است؛ استفادهٔ تبلیغاتی ممنوع است.",
        ("انتشار مطالب با ذکر منبع «Damavand» و پیوند به https://damavand.example/fa/1401 بلامانع است",
         "استفادهٔ تبلیغاتی ممنوع است"),
        "CCCCRRCRRXCUR", "damavand/1401", 5, 2022, 0.9,
        modality=Modality.PERMITS, duties=frozenset({Condition.ATTRIBUTION, Condition.LINK}),
    ),
    Wording(
        "საქართველოს ამბები", None, "ka",
        "© 2022 საქართველოს ამბები. მასალის გადაბეჭდვა აკრძალულია.",
        ("მასალის გადაბეჭდვა აკრძალულია",),
        "XXXRRRURRRXUR", "ambebi/2022", 3, 2022, 0.86,
    ),
    Wording(
        "வைகை செய்திகள்", None, "ta",
        "© 2021 வைகை செய்திகள். அனுமதியின்றி மறுபதிப்பு செய்யக் கூடாது.",
        ("அனுமதியின்றி மறுபதிப்பு செய்யக் கூடாது",),
        "RRRRRRURRRRUR", "vaigai/2021", 2, 2021, 0.73,
    ),
    Wording(
        "Việt Báo Độc Lập", None, "vi",
        "© 2020 Việt Báo Độc Lập. Nghiêm cấm sao chép dưới mọi hình thức nếu không có sự đồng ý bằng "
        "văn bản.",
        ("Nghiêm cấm sao chép dưới mọi hình thức nếu không có sự đồng ý bằng văn bản",),
        "RRRRRRURRRRUR", "viet/2020", 3, 2020, 0.89,
    ),
)  # fmt: skip

_KINDS = (
    ("prohibited", "A prohibition without a way out", "A named use that a notice forbids."),
    ("permission_required", "A reservation", "Rights are kept; somebody has to be asked."),
    ("conditional", "A permission with duties", "Allowed to whoever fulfils the duties."),
    ("unknown", "Silence", "The notice says nothing of this use."),
    ("permitted", "A permission", "Allowed as it stands."),
)
RULES = (
    *(RuleRecord(f"base.{name}", "3", title, "base", text) for name, title, text in _KINDS),
    RuleRecord(
        NO_NOTICE_RULE, "1", "No notice found", "base", "Nothing is known of the rights."
    ),
)


def result(scale: int = 1) -> ScanResult:
    """Give the sample; *scale* multiplies the items of every agency."""
    documents = [
        document(wording, number)
        for wording in WORDINGS
        for number in range(1, wording.items * scale + 1)
    ]
    documents += [silent(number) for number in range(1, 6 * scale + 1)]
    documents += unread()
    documents.sort(key=lambda found: found.uri)
    return ScanResult(header(), tuple(documents), skips())


def header() -> Header:
    return Header(
        tool="licensecheck 0.1.0",
        as_of="2025-01-17",
        targets=("archive/agency", "incoming.zip"),
        packs=(("base", "3"), ("agencies", "2025.1"), ("house", "7")),
        uses=USES,
        rules=RULES,
    )


def skips() -> tuple[Skip, ...]:
    return (Skip("hidden file", 12), Skip("excluded by *.psd", 148), Skip("empty file", 3))


def document(wording: Wording, number: int) -> DocumentResult:
    """Every fifth item of an agency carries its short notice, which only reserves."""
    if number % 5 == 0 and wording.agency:
        wording = replace(
            wording,
            text=f"© {wording.year} {wording.agency}",
            marked=(),
            outcomes="RRRRRRURRRRUR",
            origin=PROSE,
        )
    uri = f"archive/{wording.folder}/{number:04d}-talks-vote.html"
    found = finding(wording, 880 + number)
    return DocumentResult(
        uri=uri,
        media_type="text/html",
        digest=sha256(uri.encode("utf-8", "surrogatepass")).hexdigest(),
        size=2_000 + 37 * number,
        language=wording.language,
        findings=(found,),
        decisions=decisions(wording, found.notice),
    )


def finding(wording: Wording, start: int) -> Finding:
    holders = (Holder(wording.agency, wording.id),) if wording.agency else ()
    statements = tuple(
        Statement(
            wording.modality,
            (Action.PUBLISH, Action.REDISTRIBUTE),
            Span(start + at, start + at + len(phrase)),
        )
        for phrase in wording.marked
        for at in (wording.text.index(phrase),)
    )
    notice = Notice(
        id="n1",
        span=Span(start, start + len(wording.text)),
        kind=Kind.RESTRICTION,
        holders=holders,
        years=(wording.year,),
        statements=statements,
        language=wording.language,
        origin=wording.origin,
        confidence=wording.confidence,
    )
    return Finding(notice, wording.text, Place(line=12, column=1, end_line=13, end_column=9))


def decisions(wording: Wording, notice: Notice) -> tuple[Decision, ...]:
    return tuple(
        Decision(
            use=use,
            outcome=(outcome := LETTERS[letter]),
            rule=f"base.{outcome.value}",
            reason=REASONS[outcome],
            evidence=(Evidence(notice.id, notice.span),),
            duties=wording.duties if outcome is Outcome.CONDITIONAL else frozenset(),
            as_of="2025-01-17",
            rule_version="3",
        )
        for (use, _), letter in zip(USES, wording.outcomes, strict=True)
    )


def silent(number: int) -> DocumentResult:
    uri = f"archive/own/{number:04d}-weather.txt"
    return DocumentResult(
        uri=uri,
        media_type="text/plain",
        digest=sha256(uri.encode("utf-8", "surrogatepass")).hexdigest(),
        size=740,
        language="en",
        decisions=tuple(
            Decision(use, Outcome.UNKNOWN, NO_NOTICE_RULE, "No notice was found.", ())
            for use, _ in USES
        ),
    )


def unread() -> list[DocumentResult]:
    def failed(uri: str, reason: str, severity: Severity = Severity.ERROR) -> DocumentResult:
        problem = Problem(uri, Stage.READ, reason, severity=severity)
        return DocumentResult(uri=uri, problems=(problem,))

    return [
        *(
            failed(f"archive/scans/{n:03d}.pdf", "no text layer: a scanned picture")
            for n in range(9)
        ),
        failed("archive/meridian/broken.xml", "not XML: mismatched tag (line 14, column 3)"),
        failed("incoming.zip!2017/locked.docx", "encrypted: give the password or unpack it"),
        failed("incoming.zip!big.bin", "no reader for application/octet-stream", Severity.NOTE),
    ]
