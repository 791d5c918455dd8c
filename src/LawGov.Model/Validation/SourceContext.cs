using FluentValidation;

namespace LawGov.Model.Validation;

/// <summary>Hands the source text to the rules that need it (brackets, annexes, the written form of numbers and titles).</summary>
/// <example>
/// <code>
/// ParseResult plan = PolicyDocumentParser.Default.Parse(File.ReadAllText("plan.txt"), "plan.txt");
/// foreach (var failure in PolicyDocumentValidator.Default.Validate(SourceContext.Create(plan.Document, plan.Text)).Errors) Console.WriteLine(failure.ErrorMessage);
/// </code>
/// </example>
public static class SourceContext
{
    private const string Key = "LawGov.Source";
    private const string CancellationKey = "LawGov.Cancellation";

    /// <summary>A context in which the validators see the text that a document was read from.</summary>
    /// <param name="document">The document.</param>
    /// <param name="source">The original text, the one that the document's spans count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="source"/> is not the text that the document was read from.</exception>
    public static ValidationContext<PolicyDocument> Create(PolicyDocument document, string source)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(source);
        if (!document.IsReadFrom(source)) throw new ArgumentException("The text is not the one that the document was read from.", nameof(source));
        var context = new ValidationContext<PolicyDocument>(document);
        context.RootContextData[Key] = source;
        return context;
    }

    /// <summary>The source text in a context; null when it was made without one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static string? Find(IValidationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.RootContextData.TryGetValue(Key, out var source) ? source as string : null;
    }

    /// <summary>Lets the validators stop in the middle of a document.</summary>
    internal static void SetCancellation(IValidationContext context, CancellationToken cancellationToken)
    {
        if (cancellationToken.CanBeCanceled) context.RootContextData[CancellationKey] = cancellationToken;
    }

    /// <summary>The token set by <see cref="SetCancellation"/>; one that never stops when none was.</summary>
    internal static CancellationToken CancellationOf(IValidationContext context) =>
        context.RootContextData.TryGetValue(CancellationKey, out var token) ? (CancellationToken)token : default;
}
