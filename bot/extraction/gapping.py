"""What a sentence goes on to count elsewhere without its verb: "500 people remain there, in Lyman 2,800"."""

import re
from collections.abc import Iterator, Sequence

from bot.domain.place import Place
from bot.extraction.finding import Finding
from bot.extraction.passage import Passage
from bot.extraction.quantity import Quantity

#: "60 thousand remain in Pokrovsk, in Myrnohrad 46": whether thousands are meant is not told.
_FEWER_THAN = 1000


def gone_on(passage: Passage, findings: Sequence[Finding], going_on: re.Pattern[str]) -> Iterator[Finding]:
    """The counts that follow those of `findings`, of the same kind.

    `going_on` is matched where the last statement ended; it spans one count and one town.
    """
    stated = {count.start for count in passage.counts for f in findings if f.start <= count.start < f.end}
    for finding in findings:
        end = finding.end
        while found := going_on.match(passage.shadow, end):
            end = found.end()
            pair = passage.only_count_of_a_town(found.start(), end)
            if pair is None:
                break
            count, town = pair
            if count.start in stated or town.place is None or _leaves_out_thousands(finding, count):
                break
            stated.add(count.start)
            start, stop = min(town.start, count.start), max(town.end, count.end)
            yield Finding.measured(finding.kind, (town.place,), count, start, stop)


def counts_elsewhere(
    passage: Passage, quantity: Quantity, places: Sequence[Place], leading: re.Pattern[str]
) -> bool:
    """ "67,000 people lived in Kostiantynivka and 17,000 in Siversk": whether another town follows the count.

    `leading` is matched where the count ends, up to that town.
    """
    led = leading.match(passage.shadow, quantity.end)
    return led is not None and not any(m.start == led.end() and m.place in places for m in passage.mentions)


def _leaves_out_thousands(finding: Finding, count: Quantity) -> bool:
    return (
        isinstance(finding.value, float) and finding.value >= 10 * _FEWER_THAN and count.value < _FEWER_THAN
    )
