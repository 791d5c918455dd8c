using System.Text;

namespace LawGov.Readers.Word;

/// <summary>
/// Keeps track of fields (域), which nest and run over paragraphs: code between begin and separate, result between separate and end.
/// Codes are never shown; neither are the results that repeat the document (目录) or number its pages.
/// </summary>
internal sealed class FieldStack
{
    /// <summary>No real document nests fields deeper; deeper ones are not told apart.</summary>
    private const int Deepest = 64;

    private const int LongestCode = 256;
    private const int LongestResult = 32;
    private readonly List<Field> _fields = [];
    private int _hidden;

    /// <summary>Whether text at this point belongs to something that is not shown.</summary>
    public bool IsHidden => _hidden > 0;

    /// <summary>Whether a table of contents was seen.</summary>
    public bool HasContents { get; private set; }

    public void Begin()
    {
        if (_fields.Count >= Deepest) return;
        _fields.Add(new Field());
        _hidden++;
    }

    public void AddCode(string code)
    {
        if (_fields.Count > 0 && _fields[^1] is { IsCode: true } field && field.Code.Length < LongestCode) field.Code.Append(code);
    }

    public void Separate()
    {
        if (_fields.Count == 0 || !_fields[^1].IsCode) return;
        var field = _fields[^1];
        field.IsCode = false;
        field.IsHidden = Hides(field.Code.ToString());
        if (!field.IsHidden) _hidden--;
    }

    /// <summary>Takes note that the innermost field shows a result.</summary>
    public void NoteResult(string text)
    {
        if (_fields.Count > 0 && _fields[^1] is { IsCode: false } field && field.Result.Length < LongestResult) field.Result.Append(text);
    }

    /// <summary>Ends a field.</summary>
    /// <returns>The field where it is of a kind that counts and must show a number; null for all others.</returns>
    public NumberField? End()
    {
        if (_fields.Count == 0) return null;
        var field = _fields[^1];
        if (field.IsCode || field.IsHidden) _hidden--;
        _fields.RemoveAt(_fields.Count - 1);
        return IsHidden ? null : NumberField.Read(field.Code.ToString(), field.Result.ToString());
    }

    /// <summary>A code does not run over the end of a paragraph: a field that was begun and never went on is damaged, and must not hide the rest.</summary>
    public void EndParagraph()
    {
        while (_fields.Count > 0 && _fields[^1].IsCode) End();
    }

    private bool Hides(string code)
    {
        var name = code.Trim().Split(' ', 2)[0].ToUpperInvariant();
        HasContents |= name is "TOC" or "TOA" or "INDEX";
        // What the counting fields show is counted anew, as Word does.
        return name is "TOC" or "TOA" or "INDEX" or "PAGE" or "NUMPAGES" or "SECTIONPAGES" || NumberField.IsAlwaysCounted(name);
    }

    private sealed class Field
    {
        public StringBuilder Code { get; } = new();

        public StringBuilder Result { get; } = new();

        public bool IsCode { get; set; } = true;

        public bool IsHidden { get; set; }
    }
}
