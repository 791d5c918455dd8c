using System.Globalization;
using System.Text;
using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Outlines;

/// <summary>Reads what plain words say for the articles of an outline, where the library has such a file for it: one line for each word, with the number of an article (0 is none) and a weight for each.</summary>
/// <remarks>Lines that begin with # are remarks; the line of * is what speaks for each answer before a word is read. Weights are in tenths.</remarks>
internal static class PlainWordsFile
{
    private const string Latest = "outline-2021";
    private const char Bias = '*';
    private const double Unit = 0.1;

    /// <summary>The plain words of an outline; null when there are none.</summary>
    public static PlainWords? Of(NationalOutline outline) => outline.Id == Latest ? Read(Encoding.UTF8.GetString(BuiltInOutlines.Read("plain-words-2021.txt")), [.. outline.Articles.Select(a => a.Number)]) : null;

    /// <summary>Reads a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="articles">The numbers of the articles in the order of the provisions; what is said of others is left out.</param>
    public static PlainWords Read(string text, IReadOnlyList<int> articles)
    {
        var bias = new double[articles.Count + 1];
        var words = new List<PlainWord>();
        var answers = Enumerable.Range(0, articles.Count).ToDictionary(a => articles[a]);
        answers[0] = articles.Count;
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '#') continue;
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var weights = new List<PlainWeight>(fields.Length);
            foreach (var field in fields.AsSpan(1))
            {
                var colon = field.IndexOf(':', StringComparison.Ordinal);
                if (answers.TryGetValue(int.Parse(field.AsSpan(0, colon), CultureInfo.InvariantCulture), out var answer))
                    weights.Add(new PlainWeight(answer, (float)(Unit * int.Parse(field.AsSpan(colon + 1), CultureInfo.InvariantCulture))));
            }

            if (fields[0] is [Bias])
                foreach (var weight in weights) bias[weight.Answer] = weight.Value;
            else words.Add(new PlainWord(fields[0], weights));
        }

        return new PlainWords(words, bias);
    }
}
