using FluentValidation;
using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.Validation;

/// <summary>The brackets around unit clauses: closed, and with the sign that opened them.</summary>
internal sealed class ClauseBracketRules(FindingWriter writer)
{
    private const string Open = "（(〔[［【";
    private const string Close = "）)〕]］】";
    private const int LongestClause = 24;

    public void Check(DocumentFacts facts, ValidationContext<PolicyDocument> context)
    {
        if (facts is not { Source: { } source, Text: { } text }) return;
        CheckClosed(facts, text, context);
        foreach (var task in facts.Tasks)
        {
            if (task.Span.End > source.Length || task.Assignments.Count == 0) continue;
            var starts = task.Assignments.Select(a => a.Span.Start).Order().ToArray();
            CheckTask(facts, source, task, starts, context);
        }
    }

    private void CheckTask(DocumentFacts facts, string source, PolicyTask task, int[] starts, ValidationContext<PolicyDocument> context)
    {
        var open = new Stack<int>();
        for (var i = task.Span.Start; i < task.Span.End; i++)
        {
            if (Open.Contains(source[i], StringComparison.Ordinal))
            {
                open.Push(i);
                continue;
            }

            if (!Close.Contains(source[i], StringComparison.Ordinal) || open.Count == 0) continue;
            var from = open.Pop();
            var span = SourceSpan.FromBounds(from, i + 1);
            if (!Contains(span, starts) || Close[Open.IndexOf(source[from], StringComparison.Ordinal)] == source[i]) continue;
            writer.Write(context, ValidationRules.ClauseBracketsMixed, span, facts.Quote(span), source[from], source[i]);
        }
    }

    /// <summary>
    /// A clause that begins with a role noun (（责任单位：) and meets the next one, or the end of the text, before its bracket closes. It is
    /// looked for in the text, since a clause without end need not have been read.
    /// </summary>
    private void CheckClosed(DocumentFacts facts, PlainText text, ValidationContext<PolicyDocument> context)
    {
        var chars = text.Chars.Span;
        var clause = -1;
        var depth = 0;
        for (var i = 0; i < chars.Length; i++)
        {
            if (Brackets.IsOpening(chars[i]))
            {
                depth++;
                if (FieldNouns.ReadField(chars[(i + 1)..]).Kind == FieldKind.None) continue;
                if (clause >= 0) Report(clause, i);
                clause = i;
                depth = 1;
            }
            else if (clause >= 0 && Brackets.IsClosing(chars[i]) && --depth == 0)
            {
                clause = -1;
            }
        }

        if (clause >= 0) Report(clause, chars.Length);

        void Report(int start, int end) => writer.Write(context, ValidationRules.ClauseNotClosed, text.ToSpan(start, 1), facts.Quote(text.ToSpan(start, Math.Min(end - start, LongestClause))));
    }

    private static bool Contains(SourceSpan span, int[] starts) => Array.Exists(starts, s => s > span.Start && s < span.End);
}
