"""Ordinary news of our own, in several languages, without a word about rights.

It stands before and after sentences in the tests that want a notice found among it.
"""

from __future__ import annotations

NEWS = {
    "en": """
The harbour froze over on Tuesday night, and the ferries stayed at the quay until noon. Children
walked on the ice in the small basin, while the fire brigade measured how thick it was.

The mayor thanked the crews, who had carried blankets to the sailors. Bread was short in two of the
shops, but the bakery near the church worked through the night.

Forecasters expect milder air at the weekend. The oldest fisherman remembers a winter when the ice
lasted for eleven weeks.
""",
    "de": """
In der Nacht zum Dienstag fror der Hafen zu, die Fähren blieben bis zum Mittag am Kai. Kinder liefen
über das Eis im kleinen Becken, die Feuerwehr maß seine Dicke.

Die Bürgermeisterin dankte den Helfern, die den Seeleuten Decken brachten. In zwei Läden wurde das
Brot knapp, doch die Bäckerei an der Kirche arbeitete durch.

Am Wochenende wird es milder. Der älteste Fischer erinnert sich an einen Winter mit elf Wochen Eis.
""",
    "fr": """
Le port a gelé dans la nuit de mardi et les bacs sont restés à quai jusqu'à midi. Des enfants ont
marché sur la glace du petit bassin pendant que les pompiers en mesuraient l'épaisseur.

La mairesse a remercié les équipes qui ont porté des couvertures aux marins. Le pain a manqué dans
deux boutiques, mais le boulanger près de l'église a travaillé toute la nuit.

L'air sera plus doux dimanche. Le plus vieux pêcheur se souvient d'un hiver de onze semaines de
glace.
""",
    "es": """
El puerto se heló en la noche del martes y los barcos quedaron en el muelle hasta el mediodía. Los
niños caminaron sobre el hielo de la dársena mientras los bomberos medían su grosor.

La alcaldesa agradeció a los vecinos que llevaron mantas a los marineros. Faltó el pan en dos
tiendas, aunque el horno junto a la iglesia trabajó toda la noche.

El domingo hará menos frío. El pescador más viejo recuerda un invierno con once semanas de hielo.
""",
    "ru": """
В ночь на вторник гавань замерзла, и паромы простояли у причала до полудня. Дети ходили по льду
малого бассейна, а пожарные измеряли его толщину.

Мэр поблагодарила людей, которые отнесли морякам одеяла. В двух лавках не хватило хлеба, но пекарня
у церкви работала всю ночь.

В выходные потеплеет. Самый старый рыбак помнит зиму, когда лёд стоял одиннадцать недель.
""",
    "it": """
Nella notte di martedì il porto è gelato e i traghetti sono rimasti fermi fino a mezzogiorno. I
bambini hanno camminato sul ghiaccio del bacino piccolo mentre i pompieri ne misuravano lo spessore.

La sindaca ha ringraziato chi ha portato coperte ai marinai. In due botteghe è mancato il pane, ma
il forno vicino alla chiesa ha lavorato tutta la notte.

Domenica farà meno freddo. Il pescatore più vecchio ricorda un inverno con undici settimane di
ghiaccio.
""",
    "pl": """
W nocy na wtorek port zamarzł i promy stały przy nabrzeżu do południa. Dzieci chodziły po lodzie
małego basenu, a strażacy mierzyli jego grubość.

Burmistrzyni podziękowała ludziom, którzy zanieśli marynarzom koce. W dwóch sklepach zabrakło
chleba, ale piekarnia przy kościele pracowała całą noc.

W weekend się ociepli. Najstarszy rybak pamięta zimę, kiedy lód stał jedenaście tygodni.
""",
    "zh": """
星期二夜里，港口结冰，渡轮在码头停到中午。孩子们在小港池的冰上走来走去，消防员测量冰的厚度。

镇长感谢给水手送毯子的人。两家店的面包卖光了，教堂旁边的面包房干了一整夜。

周末天气转暖。最老的渔夫还记得有一年冬天冰封了十一个星期。
""",
    "ja": """
火曜日の夜、港が凍り、渡し船は昼まで岸壁にとどまった。子どもたちは小さな船だまりの氷の上を歩き、消防士が厚さを測った。

町長は船員に毛布を届けた人々に感謝した。二軒の店でパンがなくなったが、教会のそばのパン屋は夜通し働いた。

週末は暖かくなる。最年長の漁師は氷が十一週間続いた冬を覚えている。
""",
}


def news(language: str) -> tuple[str, ...]:
    """Give three paragraphs in *language*, in English where there are none in it."""
    return tuple(
        paragraph.strip().replace("\n", " ")
        for paragraph in NEWS.get(language, NEWS["en"]).split("\n\n")
    )
