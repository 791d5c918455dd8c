using FluentValidation;
using LawGov.Model.Writing;

namespace LawGov.Model.Validation;

/// <summary>Validates a deadline: that the calendar has it, and that it fits the document's period and signature.</summary>
/// <remarks>Period and signature are known when the whole document is validated; alone, only the calendar is asked. Thread-safe.</remarks>
public sealed class DeadlineValidator : AbstractValidator<Deadline>
{
    /// <summary>A year is accounted for in the first months of the next one.</summary>
    private const int MonthsOfWrapUp = 3;

    /// <summary>Creates a validator with the default options.</summary>
    public DeadlineValidator()
        : this(ValidationOptions.Default)
    {
    }

    /// <summary>Creates a validator.</summary>
    /// <param name="options">Language and rules left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException"><see cref="ValidationOptions.DisabledRules"/> names a code that no rule has.</exception>
    public DeadlineValidator(ValidationOptions options)
        : this(options, bindsToPlan: true)
    {
    }

    internal DeadlineValidator(ValidationOptions options, bool bindsToPlan)
    {
        ArgumentNullException.ThrowIfNull(options);
        var writer = new FindingWriter(options);
        RuleFor(d => d.Text).Custom((text, context) =>
        {
            if (NamesImpossibleDay(PlainText.Of(text))) writer.Write(context, ValidationRules.DeadlineImpossible, context.InstanceToValidate.Span, text);
        });
        if (bindsToPlan) RuleFor(d => d.Date).Custom((_, context) => CheckPlan(context, writer));
    }

    /// <summary>A validator with the default options, for use without a container.</summary>
    public static DeadlineValidator Default { get; } = new();

    private static void CheckPlan(ValidationContext<Deadline> context, FindingWriter writer)
    {
        var deadline = context.InstanceToValidate;
        if (deadline is not { Date: { } date, Recurrence: DeadlineRecurrence.None } || DocumentFacts.Find(context) is not { IsReport: false } facts) return;
        var document = facts.Document;
        if (document.Period is { } period && date > new DateOnly(period.End, 12, 31).AddMonths(MonthsOfWrapUp)) writer.Write(context, ValidationRules.DeadlineAfterPeriod, deadline.Span, deadline.Text, period);
        else if (document.Period is { } begun && date.Year < begun.Start) writer.Write(context, ValidationRules.DeadlineBeforePeriod, deadline.Span, deadline.Text, begun);
        else if (document.SignedOn is { } signed && date < signed) writer.Write(context, ValidationRules.DeadlineBeforeSignature, deadline.Span, deadline.Text, signed);
    }

    /// <summary>Whether the words name a month and a day that do not go together: 6月31日, 2023年2月29日.</summary>
    private static bool NamesImpossibleDay(string text)
    {
        var at = text.IndexOf('月', StringComparison.Ordinal);
        if (at <= 0) return false;
        var start = at;
        while (start > 0 && char.IsAsciiDigit(text[start - 1])) start--;
        if (ChineseNumerals.ReadArabic(text.AsSpan(start), out var month) is 0 or > 2) return false;
        if (month is < 1 or > 12) return true;
        var rest = text.AsSpan(at + 1);
        var digits = ChineseNumerals.ReadArabic(rest, out var day);
        if (digits == 0 || digits >= rest.Length || rest[digits] is not ('日' or '号')) return false;
        // Without a year the day may stand in a leap year.
        var year = start >= 5 && text[start - 1] == '年' && int.TryParse(text.AsSpan(start - 5, 4), out var named) && named > 0 ? named : 2000;
        return day < 1 || day > DateTime.DaysInMonth(year, month);
    }
}
