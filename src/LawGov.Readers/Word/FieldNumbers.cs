using System.Globalization;
using LawGov.Readers.Diagnostics;
using LawGov.Readers.Numbering;

namespace LawGov.Readers.Word;

/// <summary>Counts the fields of one story that number something: sequences, items of lists inside a paragraph, and paragraphs of the old kind.</summary>
internal sealed class FieldNumbers(WordContext context, ListCounters counters)
{
    /// <summary>Paragraphs that are no headings count below all of them.</summary>
    private const int TextLevel = NumberingLevel.Count;

    private readonly Dictionary<string, int> _sequences = new(StringComparer.OrdinalIgnoreCase);
    private readonly int[] _paragraphs = new int[TextLevel + 1];
    private int _lastParagraph = -1;
    private (int Paragraph, int AbstractId, int Level) _lastItem;

    /// <summary>The number a field shows; empty when it cannot be counted, which is reported. The number of the paragraph itself counts before those inside it.</summary>
    /// <param name="field">The field.</param>
    /// <param name="properties">What its paragraph says about itself.</param>
    /// <param name="paragraph">Which paragraph of the story that is.</param>
    public string Write(NumberField field, ParagraphProperties properties, int paragraph) => field.Name switch
    {
        "SEQ" => WriteSequence(field),
        "LISTNUM" => WriteItem(field, properties, paragraph),
        _ => WriteParagraph(field, properties, paragraph),
    };

    // Captions store the number they showed last; one that stores none is counted.
    private string WriteSequence(NumberField field)
    {
        var name = field.Argument ?? "";
        var value = _sequences.GetValueOrDefault(name);
        value = field.Number('r') ?? (field.Switches.ContainsKey('c') ? value : value + 1);
        if (int.TryParse(field.Result, NumberStyles.None, CultureInfo.InvariantCulture, out var stored)) value = stored;
        _sequences[name] = value;
        if (field.Result.Length > 0 || field.Switches.ContainsKey('h')) return "";
        return NumberFormats.Write(field.Format, value) ?? "";
    }

    private string WriteItem(NumberField field, ParagraphProperties properties, int paragraph)
    {
        var own = counters.ItemOf(properties);
        var (key, list) = FindList(field, own);
        if (list is null)
        {
            context.ReportOnce(ReadDiagnostics.FieldNumberMissing, field.Argument ?? "", field.Name + " " + field.Argument);
            return "";
        }

        int level;
        if (field.Number('l') is { } stated) level = Math.Clamp(stated - 1, 0, TextLevel - 1);
        else if (_lastItem.Paragraph == paragraph && _lastItem.AbstractId == list.AbstractId) level = _lastItem.Level;
        else level = own is { } item && item.List.AbstractId == list.AbstractId ? Math.Min(item.Level + 1, TextLevel - 1) : 0;
        _lastItem = (paragraph, list.AbstractId, level);
        return counters.Next(key, list, level, field.Number('s'));
    }

    // A file may name a list by its number, too.
    private (int Key, NumberedList? List) FindList(NumberField field, (int ListId, NumberedList List, int Level)? own)
    {
        if (field.Argument is not { Length: > 0 } name) return own is { } item ? (item.ListId, item.List) : (0, BuiltInLists.Find("NumberDefault"));
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && context.FindList(id) is { } numbered) return (id, numbered);
        var list = context.FindList(name) ?? BuiltInLists.Find(name);
        return (list is null ? 0 : -1 - list.AbstractId, list);
    }

    private string WriteParagraph(NumberField field, ParagraphProperties properties, int paragraph)
    {
        var level = context.Styles.HeadingLevelOf(properties.StyleId) ?? TextLevel;
        if (_lastParagraph != paragraph)
        {
            _paragraphs[level]++;
            Array.Clear(_paragraphs, level + 1, TextLevel - level);
            _lastParagraph = paragraph;
        }

        var separator = field.Switches.TryGetValue('s', out var stated) ? stated : ".";
        return field.Name switch
        {
            "AUTONUMLGL" => WriteLegal(level, separator, field.Switches.ContainsKey('e')),
            "AUTONUMOUT" => BuiltInLists.WriteOutline(level, _paragraphs[level]),
            _ => (NumberFormats.Write(field.Format, _paragraphs[level]) ?? "") + separator,
        };
    }

    // 1.2.3. with the numbers of all headings above; those of text follow the last heading.
    private string WriteLegal(int level, string separator, bool isBare)
    {
        var numbers = _paragraphs.Take(level + 1).Where((n, i) => n > 0 || i == level).Select(n => n.ToString(CultureInfo.InvariantCulture));
        return string.Join('.', numbers) + (isBare ? "" : separator);
    }
}
