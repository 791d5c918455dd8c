using FluentValidation;
using LawGov.Model.Lexicon;

namespace LawGov.Model.Validation;

/// <summary>The document's own title against what its text calls it.</summary>
internal sealed class TitleRules(FindingWriter writer)
{
    public void Check(DocumentFacts facts, ValidationContext<PolicyDocument> context)
    {
        if (facts.Document.Title is not { Length: > 0 } title) return;
        CheckPeriod(facts, title, context);
        CheckGoals(facts, context);
        CheckVariants(facts, title, context);
    }

    /// <summary>Notice and title, or pointer and title, name the same document with different years.</summary>
    private void CheckPeriod(DocumentFacts facts, string title, ValidationContext<PolicyDocument> context)
    {
        if (TitleYears.Find(PlainText.Of(title)) is not { } own) return;
        var document = facts.Document;
        var body = document.Sections.Count > 0 ? document.Sections[0].Span.Start : int.MaxValue;
        var name = PlainText.BaseOf(title);
        foreach (var citation in document.Citations)
        {
            // Behind the head the same name with other years is the plan before or after.
            if (citation.Spans.Count == 0 || citation.Spans[0].Start >= body || PlainText.BaseOf(citation.Title) != name) continue;
            if (TitleYears.Find(PlainText.Of(citation.Title)) is { } other && other != own)
                writer.Write(context, ValidationRules.TitlePeriodUnlike, citation.Spans[0], own, other);
        }
    }

    /// <summary>The goals of a plan (到2025年…) name its last year; where all of them lie beyond it, one of the two is wrong.</summary>
    private void CheckGoals(DocumentFacts facts, ValidationContext<PolicyDocument> context)
    {
        if (facts.IsReport || facts.Document.Period is not { } period || period.Start == period.End) return;
        Deadline? first = null;
        foreach (var goal in Goals(facts.Document.Sections))
        {
            if (goal.Date!.Value.Year <= period.End) return;
            if (first is null || goal.Date < first.Date) first = goal;
        }

        if (first is not null) writer.Write(context, ValidationRules.TitlePeriodUnlike, first.Span, period, first.Text);
    }

    private static IEnumerable<Deadline> Goals(IEnumerable<Section> sections) => sections.SelectMany(s =>
        s.Deadlines.Where(d => d.Date is not null && d.Text.StartsWith('到')).Concat(Goals(s.Sections)));

    private void CheckVariants(DocumentFacts facts, string title, ValidationContext<PolicyDocument> context)
    {
        if (facts.Text is not { } text) return;
        var forms = new List<(string Written, SourceSpan Span)>();
        foreach (var span in text.FindAll(PlainText.Of(title)))
        {
            // Where a title breaks over two lines nothing is written differently.
            var written = string.Join("", span.In(text.Source).ToString().Split('\n').Select(l => l.Trim()));
            if (!forms.Exists(f => f.Written == written)) forms.Add((written, span));
        }

        if (forms.Count > 1) writer.Write(context, ValidationRules.OwnTitleVariants, forms[1].Span, forms.Count, forms.Select(f => f.Written).ToValueList());
    }
}
