using FluentValidation;
using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.Validation;

/// <summary>Validates a cited document: its number, and that an outline's period fits the plan that cites it.</summary>
/// <remarks>The plan is known when the whole document is validated; alone, only the number is looked at. Thread-safe.</remarks>
public sealed class CitationValidator : AbstractValidator<Citation>
{
    /// <summary>Kinds of documents that apply to the years in their title.</summary>
    private static readonly string[] PeriodBound = ["纲要", "规划"];

    private const int YearDigits = 4;

    /// <summary>Creates a validator with the default options.</summary>
    public CitationValidator()
        : this(ValidationOptions.Default)
    {
    }

    /// <summary>Creates a validator.</summary>
    /// <param name="options">Language and rules left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException"><see cref="ValidationOptions.DisabledRules"/> names a code that no rule has.</exception>
    public CitationValidator(ValidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var writer = new FindingWriter(options);
        RuleFor(c => c.DocumentNumber!).SetValidator(new DocumentNumberValidator(options));
        RuleFor(c => c.Title).Custom((_, context) =>
        {
            if (DocumentFacts.Find(context) is not { } facts) return;
            CheckPeriod(facts, context, writer);
            CheckYears(facts, context, writer);
        });
    }

    /// <summary>A validator with the default options, for use without a container.</summary>
    public static CitationValidator Default { get; } = new();

    private static void CheckPeriod(DocumentFacts facts, ValidationContext<Citation> context, FindingWriter writer)
    {
        var citation = context.InstanceToValidate;
        if (citation.IsSelf || facts.Document.Period is not { } period || !PeriodBound.Any(w => citation.Title.Contains(w, StringComparison.Ordinal))) return;
        if (TitleYears.Find(PlainText.Of(citation.Title)) is not { } cited || cited.Start == cited.End) return;
        // The plan before this one is cited to look back on it.
        if (facts.Document.Title is { } own && PlainText.BaseOf(own) == PlainText.BaseOf(citation.Title)) return;
        var place = citation.Spans.Count > 0 ? citation.Spans[0] : default;
        if (cited.End < period.Start) writer.Write(context, ValidationRules.OutlineExpired, place, citation.Title, cited.End, period);
        else if (cited.Start > period.End) writer.Write(context, ValidationRules.OutlineOfLaterPeriod, place, citation.Title, cited.Start, period);
    }

    private static void CheckYears(DocumentFacts facts, ValidationContext<Citation> context, FindingWriter writer)
    {
        if (facts.Source is not { } source) return;
        var citation = context.InstanceToValidate;
        foreach (var span in citation.Spans)
        {
            if (span.End > source.Length) continue;
            var written = PlainText.Of(span.In(source));
            if (HasJoinedYears(written)) writer.Write(context, ValidationRules.CitedYearsRunTogether, span, PlainText.WithoutSpace(span.In(source)), $"《{citation.Title}》");
        }
    }

    private static bool HasJoinedYears(string written)
    {
        for (var open = written.IndexOf('(', StringComparison.Ordinal); open >= 0; open = written.IndexOf('(', open + 1))
        {
            var rest = written.AsSpan(open + 1);
            if (ChineseNumerals.ReadArabic(rest, out _) == 2 * YearDigits && rest.Length > 2 * YearDigits && rest[2 * YearDigits] is '年' or ')') return true;
        }

        return false;
    }
}
