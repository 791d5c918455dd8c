using System.Text.Json;
using LawGov.Model.Json;

namespace LawGov.Analysis.Outlines;

/// <summary>Reads the records of outlines and matters from JSON; members that are not known are passed over.</summary>
/// <remarks>A fault is a <see cref="JsonException"/> whose message names the path.</remarks>
internal static class OutlineFileReader
{
    /// <summary>Reads an outline; null when the JSON is null.</summary>
    public static OutlineRecord? Outline(ReadOnlyMemory<byte> utf8Json) => Read(utf8Json, Outline);

    /// <summary>Reads a file of matters; null when the JSON is null.</summary>
    public static MattersRecord? Matters(ReadOnlyMemory<byte> utf8Json) => Read(utf8Json, Matters);

    private static T? Read<T>(ReadOnlyMemory<byte> utf8Json, Func<JsonElement, T> read)
        where T : class
    {
        using var json = JsonDocument.Parse(utf8Json);
        return json.RootElement.ValueKind == JsonValueKind.Null ? null : read(json.RootElement);
    }

    private static OutlineRecord Outline(JsonElement json)
    {
        var outline = new OutlineRecord();
        foreach (var member in JsonMembers.Of(json))
        {
            switch (member.Name)
            {
                case "schema": outline.Schema = member.Text(); break;
                case "schemaVersion": outline.SchemaVersion = member.Text(); break;
                case "dataVersion": outline.DataVersion = member.Text(); break;
                case "id": outline.Id = member.Text(); break;
                case "title": outline.Title = member.Text(); break;
                case "titleVariants": outline.TitleVariants = member.Texts(); break;
                case "issuers": outline.Issuers = member.Texts(); break;
                case "period": outline.Period = Period(member); break;
                case "provenance": outline.Provenance = member.Text(); break;
                case "parts": outline.Parts = member.Objects(Part); break;
            }
        }

        return outline;
    }

    private static PeriodRecord? Period(JsonProperty period)
    {
        if (period.Value.ValueKind == JsonValueKind.Null) return null;
        var years = new PeriodRecord();
        foreach (var member in period.Members())
        {
            switch (member.Name)
            {
                case "start": years.Start = member.Number() ?? 0; break;
                case "end": years.End = member.Number() ?? 0; break;
            }
        }

        return years;
    }

    private static PartRecord Part(JsonElement json)
    {
        var part = new PartRecord();
        foreach (var member in JsonMembers.Of(json))
        {
            switch (member.Name)
            {
                case "number": part.Number = member.Number() ?? 0; break;
                case "title": part.Title = member.Text(); break;
                case "goal": part.Goal = member.Text(); break;
                case "articles": part.Articles = member.Objects(Article); break;
            }
        }

        return part;
    }

    private static ArticleRecord Article(JsonElement json)
    {
        var article = new ArticleRecord();
        foreach (var member in JsonMembers.Of(json))
        {
            switch (member.Name)
            {
                case "number": article.Number = member.Number() ?? 0; break;
                case "label": article.Label = member.Text(); break;
                case "title": article.Title = member.Text(); break;
                case "kind": article.Kind = member.Choice<OutlineArticleKind>() ?? default; break;
                case "subjects": article.Subjects = member.Texts(); break;
                case "boundary": article.Boundary = member.Text(); break;
                case "phrases": article.Phrases = member.Texts(); break;
                case "weakPhrases": article.WeakPhrases = member.Texts(); break;
                case "points": article.Points = member.Objects(Point); break;
            }
        }

        return article;
    }

    private static PointRecord Point(JsonElement json)
    {
        var point = new PointRecord();
        foreach (var member in JsonMembers.Of(json))
        {
            switch (member.Name)
            {
                case "id": point.Id = member.Text(); break;
                case "label": point.Label = member.Text(); break;
                case "terms": point.Terms = member.Texts(); break;
                case "phrasings": point.Phrasings = member.Texts(); break;
                case "addressee": point.Addressee = member.Text(); break;
                case "deadline": point.Deadline = member.Text(); break;
                case "target": point.Target = member.Text(); break;
                case "targetValue": point.TargetValue = member.Decimal(); break;
                case "targetUnit": point.TargetUnit = member.Text(); break;
            }
        }

        return point;
    }

    private static MattersRecord Matters(JsonElement json)
    {
        var matters = new MattersRecord();
        foreach (var member in JsonMembers.Of(json))
        {
            switch (member.Name)
            {
                case "schema": matters.Schema = member.Text(); break;
                case "matters": matters.Matters = member.Objects(Matter); break;
            }
        }

        return matters;
    }

    private static MatterRecord Matter(JsonElement json)
    {
        var matter = new MatterRecord();
        foreach (var member in JsonMembers.Of(json))
        {
            switch (member.Name)
            {
                case "id": matter.Id = member.Text(); break;
                case "title": matter.Title = member.Text(); break;
                case "insideOf": matter.InsideOf = member.Texts(); break;
                case "terms": matter.Terms = member.Texts(); break;
            }
        }

        return matter;
    }
}
