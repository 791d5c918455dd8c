using FluentValidation;
using LawGov.Model.Lexicon;

namespace LawGov.Model.Validation;

/// <summary>Annexes that the text announces (附件：…): that they follow, and under the title announced.</summary>
internal sealed class AnnexRules(FindingWriter writer)
{
    private const int MostAnnexes = 50;

    public void Check(DocumentFacts facts, ValidationContext<PolicyDocument> context)
    {
        if (facts.Source is not { } source) return;
        var lines = Lines(source);
        AnnexTitles? titles = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!AnnexMarks.IsPointer(lines[i].Plain)) continue;
            var announced = Announced(lines, i, out var next);
            titles ??= new AnnexTitles(lines.ConvertAll(line => line.Plain));
            foreach (var (name, span) in announced) CheckAnnex(name, span, titles, next, context);
            i = next - 1;
        }
    }

    private void CheckAnnex(string name, SourceSpan span, AnnexTitles titles, int from, ValidationContext<PolicyDocument> context)
    {
        if (titles.Has(name, from)) return;
        if (titles.FindSimilar(name, from) is { } similar) writer.Write(context, ValidationRules.AnnexNamedDifferently, span, name, similar);
        else if (!titles.HasOpening(from)) writer.Write(context, ValidationRules.AnnexMissing, span, name);
    }

    /// <summary>The names behind 附件： on its line and the numbered lines below.</summary>
    private static List<(string Name, SourceSpan Span)> Announced(List<(string Plain, SourceSpan Span)> lines, int at, out int next)
    {
        var names = new List<(string, SourceSpan)>();
        var first = lines[at].Plain;
        // 附件1：… and 附件：1.… both occur.
        var mark = first.AsSpan().IndexOfAny(":.、");
        Add(names, first[(mark + 1)..], lines[at].Span);
        next = at + 1;
        while (next < lines.Count && names.Count < MostAnnexes && Labels.Read(lines[next].Plain) is { Kind: LabelKind.ArabicDot } label)
            Add(names, lines[next].Plain[label.Length..], lines[next++].Span);
        return names;
    }

    private static void Add(List<(string, SourceSpan)> names, string text, SourceSpan span)
    {
        var label = Labels.Read(text);
        var name = (label.Kind == LabelKind.ArabicDot ? text[label.Length..] : text).TrimEnd('。', ';');
        if (name.Length > 1 && AnnexTitles.Loose(name) is not ("略" or "无") && !IsLeftOut(name)) names.Add((name, span));
    }

    /// <summary>Whether the announcement itself says that the annex does not follow: 附件：任务清单（略）.</summary>
    private static bool IsLeftOut(string name)
    {
        foreach (var remark in (ReadOnlySpan<string>)["(略)", "(此略)", "(从略)", "(另发)", "(另行印发)", "(不公开)"])
            if (name.EndsWith(remark, StringComparison.Ordinal)) return true;
        return false;
    }

    private static List<(string Plain, SourceSpan Span)> Lines(string source)
    {
        var lines = new List<(string, SourceSpan)>();
        for (var start = 0; start < source.Length;)
        {
            var end = source.IndexOf('\n', start);
            if (end < 0) end = source.Length;
            var plain = PlainText.Of(source.AsSpan(start, end - start)).TrimStart('#', '*');
            if (plain.Length > 0) lines.Add((plain, SourceSpan.FromBounds(start, end)));
            start = end + 1;
        }

        return lines;
    }
}
