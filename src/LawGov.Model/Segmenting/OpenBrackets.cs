using LawGov.Model.Writing;

namespace LawGov.Model.Segmenting;

/// <summary>The brackets that a paragraph has opened and not closed, line by line.</summary>
internal struct OpenBrackets
{
    /// <summary>A bracket left open for longer than this was never closed.</summary>
    private const int Longest = 300;

    private int _count;
    private int _openedAt;

    /// <summary>Whether any is open.</summary>
    public readonly bool Any => _count > 0;

    /// <summary>Whether text at <paramref name="at"/> still stands in one.</summary>
    public readonly bool Enclose(int at) => Any && at - _openedAt < Longest;

    /// <summary>Counts those of a line that starts at <paramref name="start"/>.</summary>
    public void Read(ReadOnlySpan<char> line, int start)
    {
        var at = 0;
        while (true)
        {
            var next = line[at..].IndexOfAny(Brackets.Any);
            if (next < 0) return;
            at += next;
            if (Brackets.IsOpening(line[at]))
            {
                if (_count++ == 0) _openedAt = start + at;
            }
            else
            {
                _count = Math.Max(0, _count - 1);
            }

            at++;
        }
    }
}
