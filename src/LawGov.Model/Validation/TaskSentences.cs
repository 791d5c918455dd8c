namespace LawGov.Model.Validation;

/// <summary>Whether the text of tasks is made of sentences.</summary>
internal static class TaskSentences
{
    private const string SentenceEnds = "。;!?…”’\"')》";

    /// <summary>Whether a task's text ends like a sentence.</summary>
    public static bool AreEnded(PolicyTask task) =>
        PlainText.Of(task.Text) is { Length: > 0 } text && SentenceEnds.Contains(text[^1], StringComparison.Ordinal);
}
