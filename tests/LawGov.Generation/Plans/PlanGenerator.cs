using LawGov.Generation.Vocabulary;
using LawGov.Model;

namespace LawGov.Generation.Plans;

/// <summary>Makes synthetic plans with known truth: place, bodies, numbering, clause form, punctuation and line breaks at random.</summary>
/// <remarks>The same seed gives the same plan on every machine. Thread-safe.</remarks>
public static class PlanGenerator
{
    private static readonly string[] Brackets = ["（）", "（）", "（）", "〔〕", "【】", "[]"];

    /// <summary>The plan of a seed, its style at random.</summary>
    public static GeneratedPlan Generate(ulong seed)
    {
        var random = new DeterministicRandom(seed);
        var clauses = (ClauseForm)random.Below(Enum.GetValues<ClauseForm>().Length);
        var style = new PlanStyle(
            (NumberingForm)random.Below(Enum.GetValues<NumberingForm>().Length),
            clauses,
            (LayoutForm)random.Below(Enum.GetValues<LayoutForm>().Length),
            (PunctuationWidth)random.Below(Enum.GetValues<PunctuationWidth>().Length),
            random.Pick(Brackets));
        return Generate(seed, style);
    }

    /// <summary>The plan of a seed in the given style.</summary>
    public static GeneratedPlan Generate(ulong seed, PlanStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        var random = new DeterministicRandom(seed ^ 0x5DEECE66DUL);
        // A table without line breaks is no table any more.
        if (style.Layout == LayoutForm.RunOn && (style.Clauses is ClauseForm.FlattenedTable or ClauseForm.RowTable)) style = style with { Layout = LayoutForm.Paragraphs };
        var office = random.Pick(Offices.All);
        var year = random.Between(2019, 2026);
        var title = $"{office.Place}{(office.Place.Length == 0 ? "关于" : "")}{Prose.Title(random)}";
        var writer = new ClauseWriter(office, random, style.Brackets, year);
        var plan = style.Clauses is ClauseForm.FlattenedTable or ClauseForm.RowTable
            ? new TableWriter(writer, random).Write(style.Clauses)
            : new BodyWriter(writer, random, style).Write();
        var lines = new List<PlanLine> { new($"{year}年{title}", LineKind.Title) };
        if (random.Chance(50)) lines.Add(new($"为做好{year}年相关工作，{Prose.Sentence(random)[..^1]}，结合实际，制定本文件。", LineKind.Text));
        lines.AddRange(plan.Lines);
        var text = new LayoutWriter(random, style).Write(lines);
        return new GeneratedPlan(seed, style, text, $"{year}年{title}", plan.Tasks.ToValueList());
    }
}
