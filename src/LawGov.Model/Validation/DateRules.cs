using FluentValidation;

namespace LawGov.Model.Validation;

/// <summary>Signature, publication, number and period against each other.</summary>
internal sealed class DateRules(FindingWriter writer)
{
    /// <summary>
    /// Twenty working days, the longest public holidays and their make-up days inside. 《政府信息公开条例》 (国务院令第711号, 2019) article 26:
    /// within 20 working days from the day the information came into being.
    /// </summary>
    private const int LongestPublicationDays = 42;

    public void Check(DocumentFacts facts, ValidationContext<PolicyDocument> context)
    {
        var document = facts.Document;
        if (document is { SignedOn: { } signed, PublishedOn: { } published }) CheckPublication(signed, published, facts, context);
        if (document.SignedOn is { } date) CheckSignature(facts, date, context);
    }

    private void CheckPublication(DateOnly signed, DateOnly published, DocumentFacts facts, ValidationContext<PolicyDocument> context)
    {
        var days = published.DayNumber - signed.DayNumber;
        if (days < 0) writer.Write(context, ValidationRules.SignedAfterPublication, HeadPlaces.Of(published, facts.Text), signed, published);
        else if (days > LongestPublicationDays) writer.Write(context, ValidationRules.PublishedLate, HeadPlaces.Of(published, facts.Text), published, days, signed);
    }

    private void CheckSignature(DocumentFacts facts, DateOnly signed, ValidationContext<PolicyDocument> context)
    {
        var document = facts.Document;
        if (document.DocumentNumber is { Year: { } year } number && year != signed.Year)
            writer.Write(context, ValidationRules.NumberYearUnlikeSignature, HeadPlaces.Of(number, facts.Text), number, year, signed.Year);
        // A report is signed when its year is over.
        if (facts.IsReport || document.Period is not { } period) return;
        if (signed.Year > period.End) writer.Write(context, ValidationRules.SignedAfterPeriod, HeadPlaces.Of(signed, facts.Text), signed, period);
        else if (signed.Year > period.Start) writer.Write(context, ValidationRules.SignedAfterPeriodStart, HeadPlaces.Of(signed, facts.Text), signed, period);
    }
}
