namespace LawGov.Model;

/// <summary>Sequences that stop when they are told to.</summary>
internal static class CancellableSequence
{
    /// <summary>The same items; before each the token is looked at.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IEnumerable<T> Until<T>(this IEnumerable<T> items, CancellationToken cancellationToken)
    {
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}
