using AngleSharp.Html.Dom;
using LawGov.Model;
using LawGov.Model.Diagnostics;
using LawGov.Readers.Decoding;
using LawGov.Readers.Diagnostics;
using LawGov.Readers.Layout;

namespace LawGov.Readers.Html;

/// <summary>Reads a web page: its article, and what its index table, tags and headings say about it.</summary>
internal static class HtmlReader
{
    /// <summary>So many blocks at the head of an article may still be its index table, its buttons, its way here.</summary>
    private const int HeadBlocks = 12;

    /// <summary>So many blocks at its end may be buttons and links again.</summary>
    private const int TailBlocks = 16;

    public static ReadResult Read(DecodedText decoded, ReadLimits limits, CancellationToken cancellationToken)
    {
        using var page = PageParser.Parse(decoded.Text, limits, cancellationToken);
        // Places are those of the article, not of the page around it: faults of decoding are looked for again.
        var findings = decoded.Diagnostics.Where(d => d.Span.IsEmpty && d.Code != ReadDiagnostics.BadBytesTotal.Code).ToList();
        var metadata = new PageMetadata();
        var blocks = Walk(page, limits, findings, cancellationToken);
        var article = Clean(WithoutForm(blocks), metadata);
        metadata.AddTags(page.DocumentElement);
        article = WithTitle(article, blocks, page, metadata);

        var (text, segments) = TextAssembler.Assemble(article.Select(b => b.Block), limits, cancellationToken);
        if (decoded.Replaced > 0) findings.AddRange(LossyDecoding.Report(text, decoded.Encoding, decoded.Replaced));
        var (fields, unreadable) = metadata.Build();
        findings.AddRange(unreadable);
        if (text.Length == 0) findings.Add(ReadDiagnostics.AtStart(ReadDiagnostics.Empty));
        var document = new ReadDocument { Text = text, Format = SourceFormat.Html, Encoding = decoded.Encoding, Metadata = fields, Segments = segments };
        return new ReadResult(document, findings.ToValueList());
    }

    private static List<PageBlock> Walk(IHtmlDocument page, ReadLimits limits, List<Diagnostic> findings, CancellationToken cancellationToken)
    {
        if (page.Body is not { } body) return [];
        var weights = TextWeights.Of(body, cancellationToken);
        var article = ArticleFinder.Find(body, weights, out var isWholePage);
        if (isWholePage) findings.Add(ReadDiagnostics.AtStart(ReadDiagnostics.NoArticle));
        var blocks = new BlockWalker(limits, weights, article, cancellationToken).Walk(body);
        return blocks.Exists(b => b.IsInArticle) ? blocks : new BlockWalker(limits, weights, [body], cancellationToken).Walk(body);
    }

    // The form for reporting an error stands behind the article, and nothing stands behind it.
    private static List<PageBlock> WithoutForm(List<PageBlock> blocks)
    {
        var start = blocks.FindLastIndex(b => b.IsInArticle && b.Text is { } text && PageRemains.OpensForm(text));
        if (start < 0 || !blocks.Skip(start).Any(b => b.Text is { } text && PageRemains.IsFormField(text))) return blocks;
        return [.. blocks.Where((b, i) => i < start || !b.IsInArticle)];
    }

    // The blocks of the article without what is no part of it; index entries of the whole page go into the metadata.
    private static List<PageBlock> Clean(List<PageBlock> blocks, PageMetadata metadata)
    {
        var count = blocks.Count(b => b.IsInArticle);
        var article = new List<PageBlock>(count);
        var index = 0;
        var isBehindEntry = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i] = PageTitle.WithoutTail(blocks[i], index < HeadBlocks, metadata);
            if (block.IsInArticle) index++;
            var isAtEdge = block.IsInArticle && (index <= HeadBlocks || index > count - TailBlocks);
            var start = i;
            isBehindEntry = ReadIndex(blocks, ref i, index <= HeadBlocks, isBehindEntry, metadata);
            if (block.IsInArticle) index += i - start;
            if (isBehindEntry) continue;
            if (!block.IsInArticle || (isAtEdge && IsRemain(block))) continue;
            article.Add(block);
        }

        return article;
    }

    // Whether the block is an index entry, or a table of them, and was taken. An entry may have its value in the next block.
    private static bool ReadIndex(List<PageBlock> blocks, ref int at, bool isAtHead, bool isBehindEntry, PageMetadata metadata)
    {
        var block = blocks[at];
        if (isAtHead || !block.IsInArticle)
        {
            var (run, taken) = IndexRuns.Read(blocks, at);
            foreach (var entry in run) metadata.Add(entry, MetadataOrigin.IndexTable);
            at += Math.Max(0, taken - 1);
            if (taken > 0) return true;
        }

        var entries = block.Block is TableBlock table ? IndexReader.ReadTable(table) : isAtHead || !block.IsInArticle ? IndexReader.ReadLine(block.Text!) : [];
        if (entries.Count == 0)
        {
            if (block.IsInArticle || block.Text is null || IndexReader.LabelOf(block.Text) is not { Label.IsTelling: true } alone) return false;
            entries = [new IndexEntry(alone.Name, alone.Label, "")];
        }

        // Labels that stand in many a text count behind others alone.
        if (block.IsInArticle && block.Text is not null && !isBehindEntry && !entries.Any(e => e.Label.IsTelling)) return false;
        if (entries[^1].Value.Length == 0 && !block.IsInArticle && at + 1 < blocks.Count && blocks[at + 1] is { IsInArticle: false, Text: { } value }
            && IndexReader.LabelOf(value) is null && IndexReader.ReadLine(value).Count == 0)
        {
            entries = [.. entries.Take(entries.Count - 1), entries[^1] with { Value = value }];
            at++;
        }

        foreach (var entry in entries) metadata.Add(entry, MetadataOrigin.IndexTable);
        return true;
    }

    private static bool IsRemain(PageBlock block)
    {
        if (block.Text is not { } text) return false;
        if (PageRemains.IsRemain(text)) return true;
        // Links alone on a line lead away, but for those to the annexes.
        return block.IsLink && block.Element is not ("h1" or "h2") && !text.Contains("附", StringComparison.Ordinal) && !HasFileName(text);
    }

    private static bool HasFileName(string text) =>
        text.Contains(".doc", StringComparison.OrdinalIgnoreCase) || text.Contains(".pdf", StringComparison.OrdinalIgnoreCase)
        || text.Contains(".xls", StringComparison.OrdinalIgnoreCase) || text.Contains(".wps", StringComparison.OrdinalIgnoreCase)
        || text.Contains(".ofd", StringComparison.OrdinalIgnoreCase) || text.Contains(".zip", StringComparison.OrdinalIgnoreCase)
        || text.Contains(".rar", StringComparison.OrdinalIgnoreCase);

    // Many pages put the title above the container of the article: without it the document would have none.
    private static List<PageBlock> WithTitle(List<PageBlock> article, List<PageBlock> blocks, IHtmlDocument page, PageMetadata metadata)
    {
        var heading = PageTitle.HeadingOf(blocks);
        if (heading?.Text is { } shown) metadata.AddTitle(shown, MetadataOrigin.Heading);
        if (PageTitle.OfTab(page.DocumentElement) is { } tab) metadata.AddTitle(tab, MetadataOrigin.TitleElement);
        if (heading is { } found && article.Count > 0 && !PageTitle.IsIn(found.Text!, article)) return [found, .. article];
        if (article.Count == 0 || metadata.Title is not { } stated) return article;
        if (PageTitle.IsIn(stated.Value, article)) return PageTitle.Mend(article, stated.Value);
        // What the browser's tab shows is often a headline, but where nothing else names the document it is all there is.
        if (heading is not null || stated.Origin > MetadataOrigin.MetaTag && !(stated.Origin == MetadataOrigin.TitleElement && PageTitle.LooksLikeTitle(stated.Value, article))) return article;
        return [new PageBlock(new ParagraphBlock("", stated.Value, default), "title", true, false), .. article];
    }
}
