using System.Text;

namespace LawGov.Model.PrintedTables;

/// <summary>Collects the words of a table whose cells no edge has cut, with the blank lines between them.</summary>
internal sealed class LineWords(string source)
{
    /// <summary>With more gaps to so many words they stand between all cells and mark none that is empty.</summary>
    private const double MostGaps = 0.4;

    private readonly StringBuilder _text = new();
    private readonly List<bool> _blanks = [];
    private readonly List<bool> _spaces = [];
    private bool _isBehindBlank;
    private bool _isBehindSpaces;

    /// <summary>The words, each taken for a line.</summary>
    public List<StackedWord> Words { get; } = [];

    /// <summary>Their joined text.</summary>
    public string Text => _text.ToString();

    /// <summary>Adds a word.</summary>
    public void Add(SourceRange range)
    {
        var start = _text.Length;
        _text.Append(PrintedLine.Compact(source, range));
        Words.Add(new StackedWord(range, start, _text.Length, StartsLine: true, EndsLine: true));
        _blanks.Add(_isBehindBlank);
        _spaces.Add(_isBehindSpaces);
        _isBehindBlank = _isBehindSpaces = false;
    }

    /// <summary>Adds a blank line, which may contain spaces.</summary>
    public void AddBlank(bool hasSpaces)
    {
        _isBehindBlank = true;
        _isBehindSpaces |= hasSpaces;
    }

    /// <summary>For each word whether an empty cell may stand before it. Blank lines between all cells say nothing; lines of spaces among them may.</summary>
    public bool[] FindEmpty()
    {
        if (_blanks.Count(b => b) <= Words.Count * MostGaps) return [.. _blanks];
        return _spaces.Count(s => s) <= Words.Count * MostGaps ? [.. _spaces] : new bool[Words.Count];
    }
}
