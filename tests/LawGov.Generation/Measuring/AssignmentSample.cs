using LawGov.Generation.Mutating;
using LawGov.Model;
using LawGov.Model.Parsing;

namespace LawGov.Generation.Measuring;

/// <summary>Assignments drawn at random from the readings of texts, each with the words around it, to be checked by eye.</summary>
public static class AssignmentSample
{
    private const int WordsBefore = 40;

    private const int WordsBehind = 12;

    /// <summary>Draws <paramref name="count"/> of the assignments of <paramref name="texts"/>, the same ones for the same seed: path, role, unit and the place in the text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public static IEnumerable<string> Draw(IReadOnlyList<string> texts, int count, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var all = new List<(int Text, string Path, UnitAssignment Assignment)>();
        for (var i = 0; i < texts.Count; i++)
            foreach (var task in PolicyDocumentParser.Default.Parse(texts[i]).Document.Tasks)
                foreach (var assignment in task.Assignments) all.Add((i, task.Path, assignment));
        var random = new DeterministicRandom(seed);
        for (; count > 0 && all.Count > 0; count--)
        {
            var at = random.Below(all.Count);
            var (text, path, assignment) = all[at];
            all.RemoveAt(at);
            yield return $"{text + 1}\t{path}\t{assignment.Role}\t{assignment.Unit}\t{Around(texts[text], assignment.Span)}";
        }
    }

    private static string Around(string text, SourceSpan span)
    {
        var start = Math.Max(0, span.Start - WordsBefore);
        var end = Math.Min(text.Length, span.End + WordsBehind);
        return FlatText.Of($"…{text[start..span.Start]}«{text[span.Start..span.End]}»{text[span.End..end]}…");
    }
}
