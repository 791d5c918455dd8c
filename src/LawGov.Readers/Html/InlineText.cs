using System.Text;

namespace LawGov.Readers.Html;

/// <summary>Collects the text of one block as a browser shows it: white space runs are one space, and none at the ends.</summary>
/// <remarks>
/// A line break of the source between two Chinese characters is dropped: browsers show a space there, which nobody meant. Characters without
/// width (zero-width spaces, soft hyphens, marks of direction) are dropped, too; a search would not find the words they stand in.
/// </remarks>
internal sealed class InlineText
{
    private readonly StringBuilder _text = new();
    private Gap _gap;
    private int _letters;
    private int _linkLetters;

    private enum Gap
    {
        None = 0,
        LineBreak,
        Space,
    }

    public bool IsEmpty => _text.Length == 0;

    public void Append(string text, bool isLink)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '\n' or '\r':
                    if (_gap == Gap.None) _gap = Gap.LineBreak;
                    break;
                case ' ' or '\t' or '\f':
                    // Indentation of the source behind a line break belongs to it.
                    if (_gap == Gap.None) _gap = Gap.Space;
                    break;
                case '\u00A0':
                    _gap = Gap.Space;
                    break;
                case '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF':
                    break;
                default:
                    AppendShown(c, isLink);
                    break;
            }
        }
    }

    /// <summary>Hands out the text and starts anew.</summary>
    /// <param name="isLink">Whether all of it stood in links.</param>
    public string Take(out bool isLink)
    {
        var text = _text.ToString().Trim('\u3000', ' ');
        isLink = _letters > 0 && _letters == _linkLetters;
        _text.Clear();
        _gap = Gap.None;
        _letters = _linkLetters = 0;
        return text;
    }

    private void AppendShown(char c, bool isLink)
    {
        if (_gap != Gap.None && _text.Length > 0 && !(_gap == Gap.LineBreak && IsWide(c) && IsWide(_text[^1]))) _text.Append(' ');
        _gap = Gap.None;
        _text.Append(c);
        if (!char.IsLetterOrDigit(c)) return;
        _letters++;
        if (isLink) _linkLetters++;
    }

    private static bool IsWide(char c) => c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF60')
        or '“' or '”' or '‘' or '’' or '—' or '…';
}
