using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>The words of a stacked table: lines apart by /, words by a space.</summary>
internal static class WordsOfTable
{
    public static List<StackedWord> Of(string lines, out string text)
    {
        var words = new List<StackedWord>();
        text = "";
        foreach (var line in lines.Split('/'))
        {
            var parts = line.Split(' ');
            for (var i = 0; i < parts.Length; i++)
            {
                words.Add(new StackedWord(default, text.Length, text.Length + parts[i].Length, i == 0, i == parts.Length - 1));
                text += parts[i];
            }
        }

        return words;
    }
}
