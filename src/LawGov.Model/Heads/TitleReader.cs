using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Places;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>What was found of a document's title.</summary>
/// <param name="Title">The document's own title; empty when there is none.</param>
/// <param name="Notice">The title of the notice that issues it; null when there is none.</param>
/// <param name="Line">The first line of the head that belongs to a title; the number of lines when there is none.</param>
internal readonly record struct TitleReading(TextRange Title, NoticeTitle? Notice, int Line)
{
    /// <summary>The line at which the first title of the head stands again above the text, as a page repeats it; <see cref="Line"/> when it does not.</summary>
    public int Again { get; init; } = Line;
}

/// <summary>Finds a document's own title among the titles in its head.</summary>
/// <remarks>
/// Precedence: the title of what a notice issues, as it stands above the enclosed text, else as the notice names it; a title that the index table or the words
/// 现将《…》印发 name as well; one with 关于; one that begins with a place, an authority or a year; the first. Where no line ends as titles do, a first line that names
/// a place is one, whatever it ends in.
/// </remarks>
internal static class TitleReader
{
    private const int LongestName = 60;

    /// <summary>Behind a title in the words of a notice these say that it is issued here: 《…》已经某府同意，现印发给你们.</summary>
    private static readonly WordList Issued = ["》印发", "》予以印发", "》已经", "》已由", "》业经"];

    /// <summary>Reads the title.</summary>
    public static TitleReading Read(CompactText text, List<HeadLine> lines, IndexTable table)
    {
        var candidates = TitleCandidates.Find(text, lines);
        var reading = Choose(text, lines, table, candidates);
        return candidates.Count > 1 ? reading with { Again = Repetition(text, lines, candidates) } : reading;
    }

    private static int Repetition(CompactText text, List<HeadLine> lines, List<TitleCandidate> candidates)
    {
        var again = candidates[0].First;
        var first = TitleText.Plain(text.Slice(candidates[0].Range.Start, candidates[0].Range.End));
        for (var i = 1; i < candidates.Count; i++)
        {
            if (lines.FindIndex(again, candidates[i].First - again, line => line.Kind is HeadLineKind.Prose or HeadLineKind.Addressees) >= 0) break;
            if (TitleText.Plain(text.Slice(candidates[i].Range.Start, candidates[i].Range.End)) == first) again = candidates[i].First;
        }

        return again;
    }

    private static TitleReading Choose(CompactText text, List<HeadLine> lines, IndexTable table, List<TitleCandidate> candidates)
    {
        var line = candidates.Count > 0 ? candidates[0].First : lines.Count;
        var stated = table[IndexField.Title];
        if (!stated.IsEmpty) stated = TitleText.Trim(text, stated);
        if (FindNotice(text, candidates, stated) is { } notice)
        {
            if (EnclosedTitle.Find(text, candidates, notice.Subject) is { IsEmpty: false } enclosed) return new TitleReading(enclosed, notice, line);
            if (notice.IsQuoted || !IsPublished(text, notice)) return new TitleReading(notice.Subject, notice, line);
        }

        if (Best(text, lines, candidates, stated) is { IsEmpty: false } best) return new TitleReading(best, null, line);
        if (!stated.IsEmpty) return new TitleReading(stated, null, line);
        if (FirstLine(text, lines) is { } first) return new TitleReading(TitleText.Trim(text, new TextRange(lines[first].Start, lines[first].End)), null, first);
        // A notice whose title is lost says in its words what it issues.
        var quoted = Quoted(text, lines);
        if (text.Slice(quoted.End, text.Chars.Length) is var rest && Issued.IsAtStartOf(rest)) return new TitleReading(quoted, null, line);
        return new TitleReading(LeadSentence.Find(text, lines) is { IsOwn: true } lead ? lead.Title : default, null, line);
    }

    private static NoticeTitle? FindNotice(CompactText text, List<TitleCandidate> candidates, TextRange stated)
    {
        foreach (var candidate in candidates)
            if (NoticeTitle.Read(text.Slice(candidate.Range.Start, candidate.Range.End), candidate.Range.Start) is { } notice) return Inner(text, notice.Issuer.IsEmpty ? WithIssuer(text, candidates, notice) : notice);
        return !stated.IsEmpty && NoticeTitle.Read(text.Slice(stated.Start, stated.End), stated.Start) is { } other ? Inner(text, other) : null;
    }

    /// <summary>The notice as it stands again with its issuers in front; as it is where it does not.</summary>
    private static NoticeTitle WithIssuer(CompactText text, List<TitleCandidate> candidates, NoticeTitle notice)
    {
        var subject = text.Slice(notice.Subject.Start, notice.Subject.End);
        foreach (var candidate in candidates)
            if (NoticeTitle.Read(text.Slice(candidate.Range.Start, candidate.Range.End), candidate.Range.Start) is { Issuer.IsEmpty: false } other && text.Slice(other.Subject.Start, other.Subject.End).SequenceEqual(subject)) return other;
        return notice;
    }

    /// <summary>征求《某办 某办&lt;关于…的措施&gt;》意见: the title in the inner marks, with its issuers in front.</summary>
    private static NoticeTitle Inner(CompactText text, NoticeTitle notice)
    {
        var subject = text.Slice(notice.Subject.Start, notice.Subject.End);
        var open = subject.IndexOfAny('<', '〈');
        if (open < 3 || subject[^1] is not ('>' or '〉') || AuthorityNames.Split(text, notice.Subject.Start, notice.Subject.Start + open).Count == 0) return notice;
        return notice with { Subject = new TextRange(notice.Subject.Start + open + 1, notice.Subject.End - 1) };
    }

    /// <summary>关于公布（发布）…的公告 without 《》 and 关于《…》征求意见的公告 may be no more than an announcement.</summary>
    private static bool IsPublished(CompactText text, NoticeTitle notice)
    {
        var verb = text.Slice(notice.Issuer.End, notice.Subject.Start);
        return verb is "关于《" or "《" || verb.IndexOfAny("公发颁修") >= 0 && verb.IndexOf("印发") < 0;
    }

    private static TextRange Best(CompactText text, List<HeadLine> lines, List<TitleCandidate> candidates, TextRange stated)
    {
        var best = default(TextRange);
        var most = -1;
        // What the index names is rather the title than a line that does not begin as titles do.
        if (!stated.IsEmpty && DocumentWords.EndsAsTitle(text.Slice(stated.Start, stated.End))) (best, most) = (stated, 1);
        var named = stated.IsEmpty ? "" : TitleText.Plain(text.Slice(stated.Start, stated.End));
        var quote = Quoted(text, lines);
        var quoted = TitleText.Plain(text.Slice(quote.Start, quote.End));
        foreach (var candidate in candidates)
        {
            var content = text.Slice(candidate.Range.Start, candidate.Range.End);
            var plain = TitleText.Plain(content);
            var about = content.IndexOf("关于");
            var score = (plain == named ? 8 : 0) + (quoted.Length > 0 && plain == quoted ? 6 : 0) + (about >= 0 ? 4 : 0) + (TitleBeginnings.Match(content) && about != 0 && !IsListed(text, lines, candidate) ? 2 : 0) + (lines[candidate.First].IsHeading ? 1 : 0) + (candidate.Last + 1 < lines.Count && lines[candidate.Last + 1].Kind == HeadLineKind.Number ? 1 : 0);
            if (score <= most) continue;
            (best, most) = (candidate.Range, score);
        }

        return best;
    }

    /// <summary>(某省)某县…: the name under which a collection lists the document.</summary>
    private static bool IsListed(CompactText text, List<HeadLine> lines, TitleCandidate candidate) => candidate.Range.Start > lines[candidate.First].Start && text.Chars[candidate.Range.Start - 1] == ')';

    /// <summary>现将《…》印发给你们: the words of the notice name the title.</summary>
    private static TextRange Quoted(CompactText text, List<HeadLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.Kind != HeadLineKind.Prose) continue;
            var content = text.Slice(line.Start, line.End);
            var open = content.LastIndexOf('《');
            if (content.IndexOf("印发") < 0 || open < 0 || content[open..].IndexOf('》') is not (var close and > 0)) continue;
            return new TextRange(line.Start + open + 1, line.Start + open + close);
        }

        return default;
    }

    /// <summary>The first line that names a place or stands above a document number.</summary>
    private static int? FirstLine(CompactText text, List<HeadLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind is HeadLineKind.Prose or HeadLineKind.Addressees) break;
            if (lines[i].Kind != HeadLineKind.Text || lines[i].Length is < 5 or > LongestName) continue;
            var content = text.Slice(lines[i].Start, lines[i].End);
            if (PlaceNames.Read(content) > 0 || content.StartsWith("关于") || i + 1 < lines.Count && lines[i + 1].Kind == HeadLineKind.Number) return i;
        }

        return null;
    }
}
