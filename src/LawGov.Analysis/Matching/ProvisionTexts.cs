namespace LawGov.Analysis.Matching;

/// <summary>All texts of a set of provisions, each as symbols too.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class ProvisionTexts
{
    private readonly List<ProvisionText> _texts;
    private readonly ushort[] _symbols;
    private readonly int[] _starts;

    /// <param name="provisions">The provisions.</param>
    /// <param name="others">Words whose characters get numbers too.</param>
    public ProvisionTexts(IReadOnlyList<IndexedProvision> provisions, IEnumerable<string> others)
    {
        _texts = ProvisionText.AllOf(provisions);
        var all = new List<string>(others);
        var length = 0;
        foreach (var text in _texts)
        {
            all.Add(text.Text);
            length += text.Text.Length;
        }

        Symbols = SymbolTable.Build(all);
        ProvisionCount = provisions.Count;
        _symbols = new ushort[length];
        _starts = new int[_texts.Count + 1];
        for (var i = 0; i < _texts.Count; i++) _starts[i + 1] = _starts[i] + Symbols.Encode(_texts[i].Text, _symbols.AsSpan(_starts[i]));
    }

    /// <summary>The numbers of the characters.</summary>
    public SymbolTable Symbols { get; }

    /// <summary>Number of texts.</summary>
    public int Count => _texts.Count;

    /// <summary>Number of provisions.</summary>
    public int ProvisionCount { get; }

    /// <summary>Number of the symbols of all texts together.</summary>
    public int SymbolCount => _starts[^1];

    /// <summary>A text, in the order of the provisions.</summary>
    public ProvisionText this[int text] => _texts[text];

    /// <summary>Its symbols.</summary>
    public ReadOnlySpan<ushort> SymbolsOf(int text) => _symbols.AsSpan(_starts[text], _starts[text + 1] - _starts[text]);
}
