using System.Text;
using LawGov.Readers.Word;

namespace LawGov.Readers.Doc;

/// <summary>The text of a paragraph before its numbers are counted: those of a table are counted when its row ends.</summary>
/// <param name="Text">What stands in the file.</param>
/// <param name="Fields">The fields that number something, each with its place in the text, in order.</param>
internal sealed record DocText(string Text, (int At, NumberField Field)[] Fields)
{
    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => Text.Length == 0 && Fields.Length == 0;

    /// <summary>The text with the number of each field.</summary>
    public string Write(Func<NumberField, string> number)
    {
        if (Fields.Length == 0) return Text;
        var result = new StringBuilder();
        var from = 0;
        foreach (var (at, field) in Fields)
        {
            result.Append(Text, from, at - from).Append(number(field));
            from = at;
        }

        return result.Append(Text, from, Text.Length - from).ToString();
    }
}
