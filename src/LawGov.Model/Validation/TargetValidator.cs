using FluentValidation;

namespace LawGov.Model.Validation;

/// <summary>Validates a target (量化指标): value, unit, and that a share stays within 100 %.</summary>
/// <remarks>Growth may exceed 100 %; its words are looked for in the target and, where the source is known, before it. Thread-safe.</remarks>
public sealed class TargetValidator : AbstractValidator<Target>
{
    private const int ReachOfGrowthWords = 16;

    private static readonly string[] GrowthWords = ["增长", "增幅", "增速", "同比", "翻番", "增加", "提高了", "偿付", "拨备", "覆盖率"];

    /// <summary>Creates a validator with the default options.</summary>
    public TargetValidator()
        : this(ValidationOptions.Default)
    {
    }

    /// <summary>Creates a validator.</summary>
    /// <param name="options">Language and rules left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException"><see cref="ValidationOptions.DisabledRules"/> names a code that no rule has.</exception>
    public TargetValidator(ValidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var writer = new FindingWriter(options);
        RuleFor(t => t.Value).Custom((value, context) =>
        {
            var target = context.InstanceToValidate;
            if (value < 0 || string.IsNullOrEmpty(target.Unit))
                writer.Write(context, ValidationRules.TargetMalformed, target.Span, target.Text, value, target.Unit ?? "");
            else if (value > 100 && target.Unit == "%" && !SpeaksOfGrowth(target, DocumentFacts.Find(context)))
                writer.Write(context, ValidationRules.ShareAboveHundred, target.Span, target.Text);
        });
    }

    /// <summary>A validator with the default options, for use without a container.</summary>
    public static TargetValidator Default { get; } = new();

    private static bool SpeaksOfGrowth(Target target, DocumentFacts? facts)
    {
        var words = target.Text;
        if (facts?.Source is { } source && target.Span.End <= source.Length)
        {
            var start = Math.Max(0, target.Span.Start - ReachOfGrowthWords);
            words = source[start..target.Span.End];
        }

        foreach (var word in GrowthWords)
            if (words.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
