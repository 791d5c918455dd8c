using LawGov.Model.Clauses;
using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;
using LawGov.Model.Writing;

namespace LawGov.Model.Segmenting;

/// <summary>The paragraph that is being put together, line by line.</summary>
internal struct OpenParagraph(CompactText text, PageLayout layout, DecimalOutline? decimals, ListOutline? lists)
{
    /// <summary>A first sentence that ends sooner is the rest of the line above.</summary>
    private const int LongestRest = 8;

    /// <summary>A name alone on its line is not longer.</summary>
    private const int LongestName = 24;

    /// <summary>The noun of a field is not longer.</summary>
    private const int LongestNoun = 14;

    /// <summary>In text that keeps its paragraphs, a shorter line is complete even without a mark at its end: a heading, a name, a date.</summary>
    private const int ShortestCut = 40;

    /// <summary>Headings are not longer than this, so a longer line without a mark at its end was cut.</summary>
    private const int LongestHeading = 60;

    private int _start = -1;
    private int _end;
    private Label _label;
    private BlockTraits _traits;
    private Line _lastLine;

    /// <summary>Length of the first line of the paragraph.</summary>
    private int _firstLine;

    /// <summary>Length of the line of the page that the last line belongs to.</summary>
    private int _pageLine;

    private OpenBrackets _brackets;
    private bool _hasSentence;
    private bool _isBody;
    private bool _isFirst = true;
    private readonly LabelSequence _numbers = new();

    /// <summary>Adds a line: to this paragraph, or after closing it into <paramref name="blocks"/> as the start of the next.</summary>
    public void Add(Line line, ReadOnlySpan<char> content, List<Block> blocks)
    {
        var label = decimals?.At(line.Start) is { Exists: true } found ? found : lists?.At(line.Start) is { Exists: true } listed ? listed : Labels.Read(content);
        var isField = FieldNouns.ReadField(label.IsListed ? content[label.Length..] : content).Kind != FieldKind.None && !IsCutNoun(content) || SpacedFields.IsLine(new ClauseText(content, line.Start, text));
        if (label.Kind == LabelKind.Dash && (isField || content[^1] == '。' && ClauseLines.Matches(new ClauseText(content, line.Start, text)))) label = default;
        if (_start < 0 || StartsParagraph(line, content, label, isField))
        {
            CloseInto(blocks);
            Open(line, label, isField);
        }

        else
        {
            // Pieces of one line of the page count together.
            var goesOn = layout.IsOneLine(_pageLine, content, text.Chars[_end - 1]);
            _pageLine = goesOn ? _pageLine + line.Length : line.Length;
        }

        _end = line.End;
        _lastLine = line;
        _brackets.Read(content, line.Start);
        _hasSentence |= content.IndexOfAny("。;:!") >= 0;
    }

    /// <summary>Ends the paragraph and adds it to <paramref name="blocks"/>.</summary>
    public void CloseInto(List<Block> blocks)
    {
        if (_start < 0) return;
        blocks.Add(new Block(_start, _end, _label, _traits));
        _start = -1;
        _brackets = default;
        _hasSentence = false;
    }

    private void Open(Line line, Label label, bool isField)
    {
        _start = line.Start;
        _pageLine = line.Length;
        _firstLine = line.Length;
        _label = label;
        _traits = BlockTraits.OwnLine;
        if (line.Has(LineTraits.Heading)) _traits |= BlockTraits.Heading;
        if (isField) _traits |= BlockTraits.Field;
        if (label.Exists) _numbers.Accept(label);
        // A number before the title, from a compilation's table of contents, opens no body.
        if (label.IsDivision || label.Kind == LabelKind.ArabicDot && !_isFirst) _isBody = true;
        _isFirst = false;
    }

    /// <summary>完成 / 时限：…, the noun of a field cut by the margin.</summary>
    private readonly bool IsCutNoun(ReadOnlySpan<char> content)
    {
        if (_start < 0 || !layout.IsWrapped || !layout.IsFull(_pageLine)) return false;
        var colon = content.IndexOf(':');
        if (colon is < 1 or > LongestNoun) return false;
        var noun = content[..colon];
        Span<char> whole = stackalloc char[LongestNoun * 2];
        for (var length = 1; length <= 4 && length <= _end - _start && length + noun.Length <= whole.Length; length++)
        {
            text.Slice(_end - length, _end).CopyTo(whole);
            noun.CopyTo(whole[length..]);
            if (FieldNouns.Classify(whole[..(length + noun.Length)]).Kind != FieldKind.None) return true;
        }

        return false;
    }

    private readonly bool StartsParagraph(Line line, ReadOnlySpan<char> content, Label label, bool isField)
    {
        if (label.IsDecimal || label.IsListed || line.Has(LineTraits.Heading) || (_traits & BlockTraits.Heading) != 0) return true;
        // No paragraph starts with a mark that closes something.
        if (content[0] is '。' or ',' or '、' or ';' or ':' or '!' or '?' or '”' or '》' || Brackets.IsClosing(content[0])) return false;
        if (IsFinished() && TailMarks.IsFormula(content)) return true;
        if (StandaloneLines.Matches(content) || StandaloneLines.Matches(text.Slice(_lastLine.Start, _lastLine.End)) || TailMarks.IsFormula(text.Slice(_lastLine.Start, _lastLine.End))) return true;
        if (_brackets.Enclose(line.Start)) return label.Exists && (IsExpected(label) || IsBehindLost(label)) && !isField;
        // 依照本办法 / 第一条规定…: a reference to an article goes on with the sentence above.
        if (label.Kind == LabelKind.Article && !IsFinished() && (References.GoOn(content[label.Length..]) || References.Open(text.Slice(_lastLine.Start, _lastLine.End))) && !text.IsGap(line.Start + label.Length, acrossLines: false)) return false;
        if (label.Exists && (label.Kind != LabelKind.Inline || !layout.IsWrapped)) return IsExpected(label) || !layout.IsWrapped || IsFinished();
        if (isField) return true;
        // 责任单位： alone on its line, its units on the next.
        if ((_traits & BlockTraits.Field) != 0 && StandsInList(content)) return false;
        if ((_traits & BlockTraits.Field) != 0 && BrokenFields.GoOn(text.Slice(_start, _end), content)) return false;
        // 责任单位：甲、乙。 is complete, however long the line.
        if ((_traits & BlockTraits.Field) != 0 && text.Chars[_end - 1] == '。') return true;
        // A label alone on its line, its text on the next.
        if (_label.Exists && _end - _start <= _label.Length) return false;
        return layout.IsWrapped ? StartsInWrapped(line, content) : StartsInParagraphs(line);
    }

    private readonly bool StartsInParagraphs(Line line)
    {
        var last = text.Chars[_lastLine.End - 1];
        if (last is ',' or '、') return false;
        if (Sentences.IsClosed(last) || _lastLine.Length < ShortestCut || !_hasSentence && _end - _start < LongestHeading) return true;
        // A clause that fills its line has a paragraph of its own, with or without a mark at its end.
        return last is not ('由' or '和' or '及' or '与' or '同') && IsClause(line.Start, line.End) || IsClause(_start, _end);
    }

    private readonly bool StartsInWrapped(Line line, ReadOnlySpan<char> content)
    {
        var last = text.Chars[_lastLine.End - 1];
        // Behind a unit clause a paragraph ends, wherever its line ended.
        if (Brackets.IsClosing(last) && !_brackets.Any && !Sentences.IsOpen(content[0]) && ClosingClauses.Ends(text.Slice(_start, _end))) return content[0] != '和';
        // A title that happens to fill its line: in the head, nothing else closes 》 without having said anything.
        if (!_isBody && last == '》' && !_brackets.Any && !text.Slice(_start, _end).ContainsAny(",。、") && content.Contains("关于", StringComparison.Ordinal)) return true;
        if (_isBody && last == '。' && !layout.IsFull(line.Length) && PlanTitles.Matches(content)) return true;
        if (layout.IsFull(_pageLine) || Sentences.IsOpen(last)) return false;
        if (_isBody && last != '。' && layout.IsOneLine(_pageLine, content, last)) return false;
        if (_isBody && (IsClause(line.Start, line.End) || ClauseLines.Open(content) || IsClause(_start, _end))) return true;
        if (Sentences.IsClosed(last) && last != ';') return true;
        if (!_isBody) return true;
        if ((_traits & BlockTraits.Field) != 0) return last is not (';' or '和' or '及');
        if (!_label.Exists && _start == _lastLine.Start && PlanTitles.Open(text.Slice(_start, _end), content)) return true;
        // A labelled line that stops before the margin without any mark is a heading; quotes and brackets are often set on a line of their own.
        if (!IsHeading || _end - _start <= _label.Length || Sentences.IsOpen(content[0])) return false;
        // …“一件事一次办” / 流程。: the rest of a first sentence, not the start of a text.
        return last is not ('”' or '》') || Sentences.FindFirstEnd(content) is < 0 or > LongestRest;
    }

    /// <summary>责任单位： alone on its line, or with one name a line so far, and one more on this line.</summary>
    private readonly bool StandsInList(ReadOnlySpan<char> content)
    {
        var noun = FieldNouns.ReadField(text.Slice(_start, _end)).Length;
        if (noun == _end - _start) return true;
        return _firstLine == noun && text.Chars[_end - 1] is not ('。' or ';') && content.Length <= LongestName && NameShapes.LooksLikeUnit(content) && NameShapes.LooksLikeUnit(text.Slice(_lastLine.Start, _end));
    }

    private readonly bool IsClause(int start, int end) => ClauseLines.Matches(new ClauseText(text.Slice(start, end), start, text));

    private readonly bool IsFinished() => Sentences.IsClosed(text.Chars[_lastLine.End - 1]);

    /// <summary>Numbers go up by one or start again; a wrapped line may start with any number.</summary>
    private readonly bool IsExpected(Label label) => label.Kind switch
    {
        LabelKind.ArabicDot or LabelKind.ArabicParenthesis => label.Number == 1 || _numbers.IsNext(label),
        // A dash may go on a sentence; behind a line that stops before the margin it does not.
        LabelKind.Dash => IsFinished() || (layout.IsWrapped && !layout.IsFull(_lastLine.Length)),
        // …改革决策相统 / 一、相衔接, 根据 / 第五条规定: the margin cut a sentence before what only looks like a label.
        _ => !layout.IsWrapped || IsFinished() || !layout.IsFull(_pageLine) || _numbers.IsNext(label) || label.Kind > _label.Kind && IsHeading,
    };

    /// <summary>(3) below (2走访: the bracket that is still open is that of a label which lost its other one.</summary>
    private readonly bool IsBehindLost(Label label) =>
        label.Kind == LabelKind.ArabicParenthesis && Brackets.IsOpening(text.Chars[_start]) && ChineseNumerals.ReadArabic(text.Slice(_start + 1, _end), out var lost) > 0 && lost == label.Number - 1;

    private readonly bool IsHeading => _label.IsDivision && !_hasSentence;
}
