using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Html.Parser.Tokens.Struct;
using LawGov.Readers.Bounds;
using LawGov.Readers.Diagnostics;

namespace LawGov.Readers.Html;

/// <summary>
/// Parses a page within bounds. The parser follows the HTML standard, whose mending of broken markup can copy elements without end; what would
/// feed it is cut off: attributes nobody needs, elements over the limit, and elements left open by the thousand.
/// </summary>
internal sealed class PageParser(ReadLimits limits, CancellationToken cancellationToken)
{
    /// <summary>
    /// The parser looks through all open elements for each tag. Sloppy pages leave some hundred open, so this bound lies well above the one
    /// for nesting, which is looked at in the finished tree.
    /// </summary>
    private const int OpenPerLevel = 16;

    /// <summary>Scripts and comments contain tags that are no elements; beyond this factor nobody need parse to see that there are too many.</summary>
    private const int TagsPerElement = 2;

    /// <summary>How many elements of each name are open. An end tag without a start closes nothing, so it must not make room for another element.</summary>
    private readonly Dictionary<string, int> _openByName = new(StringComparer.Ordinal);

    private int _open;
    private int _elements;

    /// <exception cref="ReadFaultException">The page is out of bounds.</exception>
    public static IHtmlDocument Parse(string text, ReadLimits limits, CancellationToken cancellationToken)
    {
        if (CountTags(text) > (long)limits.Elements * TagsPerElement) throw new ReadFaultException(ReadDiagnostics.TooManyElements, limits.Elements);
        var document = new PageParser(limits, cancellationToken).Run(text);
        CheckDepth(document, limits.Depth);
        return document;
    }

    private IHtmlDocument Run(string text) => new HtmlParser(new HtmlParserOptions
    {
        IsKeepingSourceReferences = true,
        SkipComments = true,
        SkipScriptText = true,
        // The parser flattens what is nested deeper; one level more than allowed is enough to see that it was.
        MaximumDepth = limits.Depth == int.MaxValue ? limits.Depth : limits.Depth + 1,
        ShouldEmitAttribute = IsNeeded,
        OnToken = (token, _) => Count(token),
    }).ParseDocument(ParserTraps.Defuse(text));

    private static int CountTags(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = text.IndexOf('<'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<'))
        {
            text = text[(at + 1)..];
            if (char.IsAsciiLetter(text[0])) count++;
        }

        return count;
    }

    private void Count(HtmlToken token)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (token.Type == HtmlTokenType.StartTag)
        {
            if (++_elements > limits.Elements) throw new ReadFaultException(ReadDiagnostics.TooManyElements, limits.Elements);
            if (ElementKinds.MayStayOpen(token.Name)) return;
            var name = NameOf(token);
            _openByName[name] = _openByName.GetValueOrDefault(name) + 1;
            if (++_open > (long)limits.Depth * OpenPerLevel) throw new ReadFaultException(ReadDiagnostics.TooDeep, limits.Depth);
        }
        else if (token.Type == HtmlTokenType.EndTag && _openByName.GetValueOrDefault(NameOf(token)) is > 0 and var open)
        {
            _openByName[NameOf(token)] = open - 1;
            _open--;
        }
    }

    // Headings of all levels close each other.
    private static string NameOf(HtmlToken token) => token.Name is ['h', >= '1' and <= '6'] ? "h1" : token.Name;

    // Elements of format are copied into every paragraph they are left open over, but at most three that are equal: without attributes they are.
    private static bool IsNeeded(ref StructHtmlToken token, ReadOnlyMemory<char> name) =>
        ElementKinds.IsNeededAttribute(name.Span) && !ElementKinds.IsFormat(token.Name.Memory.Span);

    private static void CheckDepth(IDocument document, int limit)
    {
        var open = new Stack<(INodeList Children, int Next)>();
        open.Push((document.ChildNodes, 0));
        while (open.TryPop(out var level))
        {
            if (open.Count > limit) throw new ReadFaultException(ReadDiagnostics.TooDeep, limit);
            if (level.Next >= level.Children.Length) continue;
            open.Push((level.Children, level.Next + 1));
            var child = level.Children[level.Next];
            if (child is IElement && child.HasChildNodes) open.Push((child.ChildNodes, 0));
        }
    }
}
