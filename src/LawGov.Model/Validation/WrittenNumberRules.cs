using FluentValidation;

namespace LawGov.Model.Validation;

/// <summary>The document number as the text writes it, and beside the numbers it cites.</summary>
/// <remarks>Form after GB/T 9704-2012, 7.2.5: year in full within 〔〕, serial without zeros in front and without 第, then 号.</remarks>
internal sealed class WrittenNumberRules(FindingWriter writer)
{
    public void Check(DocumentFacts facts, ValidationContext<PolicyDocument> context)
    {
        if (facts.Document.DocumentNumber is not { AgencyCode.Length: > 0 } number) return;
        foreach (var citation in facts.Document.Citations)
        {
            if (citation.IsSelf || citation.DocumentNumber is not { } cited || cited.AgencyCode == number.AgencyCode) continue;
            if (cited.Year == number.Year && cited.Serial == number.Serial && IsAlike(cited.AgencyCode, number.AgencyCode))
                writer.Write(context, ValidationRules.NumberLikeCited, citation.Spans.Count > 0 ? citation.Spans[0] : default, number, cited);
        }

        if (facts.Text is { } text) CheckForm(text, number, context);
    }

    private void CheckForm(PlainText text, DocumentNumber number, ValidationContext<PolicyDocument> context)
    {
        var span = HeadPlaces.Of(number, text);
        if (span.IsEmpty) return;
        var written = PlainText.WithoutSpace(span.In(text.Source));
        if (PlainText.Of(written) != PlainText.Of(number.ToString())) writer.Write(context, ValidationRules.NumberOutOfForm, span, written, number);
    }

    /// <summary>Whether one code is the other with some characters more: 沪府发 and 沪府办发.</summary>
    private static bool IsAlike(string left, string right)
    {
        var (longer, shorter) = left.Length >= right.Length ? (left, right) : (right, left);
        var at = 0;
        foreach (var c in longer)
            if (at < shorter.Length && c == shorter[at]) at++;
        return at == shorter.Length && longer.Length - shorter.Length <= 2;
    }
}
