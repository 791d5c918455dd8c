using FluentValidation;

namespace LawGov.Model.Validation;

/// <summary>《》 around cited titles: every mark with its counterpart.</summary>
internal sealed class TitleMarkRules(FindingWriter writer)
{
    private const int LongestTitle = 200;
    private const int QuoteBefore = 12;
    private const int QuoteAfter = 12;

    public void Check(DocumentFacts facts, ValidationContext<PolicyDocument> context)
    {
        if (facts.Source is not { } source) return;
        var open = new Stack<int>();
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] is not ('《' or '》')) continue;
            // What was opened too long ago will not be closed any more.
            while (open.Count > 0 && i - open.Peek() > LongestTitle) Report(source, open.Pop(), context);
            if (source[i] == '《') open.Push(i);
            else if (open.Count > 0) open.Pop();
            else Report(source, i, context);
        }

        foreach (var at in open) Report(source, at, context);
    }

    private void Report(string source, int at, ValidationContext<PolicyDocument> context)
    {
        var start = Math.Max(0, at - QuoteBefore);
        var end = Math.Min(source.Length, at + QuoteAfter);
        writer.Write(context, ValidationRules.TitleMarksUnbalanced, new SourceSpan(at, 1), source[at], PlainText.WithoutSpace(source.AsSpan(start, end - start)));
    }
}
