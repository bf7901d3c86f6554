"""Links in what people write."""

_CLOSING = {")": "(", "]": "[", "}": "{"}
_ENDING = ".,;:!?'’、。"


def trimmed(link: str) -> str:
    """Without the punctuation that ends the sentence around it; brackets that it opens itself stay closed."""
    while link:
        last = link[-1]
        unpaired = last in _CLOSING and link.count(last) > link.count(_CLOSING[last])
        if not unpaired and last not in _ENDING:
            break
        link = link[:-1]
    return link
