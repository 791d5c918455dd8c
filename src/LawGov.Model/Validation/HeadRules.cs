using FluentValidation;

namespace LawGov.Model.Validation;

/// <summary>What every document has at its head.</summary>
internal sealed class HeadRules(FindingWriter writer)
{
    /// <summary>The fields of an index table; one of them directly behind 索引号 means that its value is missing.</summary>
    private static readonly string[] Fields = ["发布机构", "发文机关", "公开类别", "公开主体", "主题分类", "成文日期", "发文日期", "发布日期", "发布时间", "文号", "发文字号", "名称", "标题", "体裁", "组配分类"];

    private const string IndexNumber = "索引号";

    private const int LongestHead = 1500;

    public void Check(DocumentFacts facts, ValidationContext<PolicyDocument> context)
    {
        var document = facts.Document;
        if (string.IsNullOrWhiteSpace(document.Title)) writer.Write(context, ValidationRules.NoTitle, default);
        if (document.DocumentNumber is null) writer.Write(context, ValidationRules.NoDocumentNumber, default);
        if (document.SignedOn is null && document.PublishedOn is null) writer.Write(context, ValidationRules.NoDate, default);
        if (document.Issuers.Count == 0) writer.Write(context, ValidationRules.NoIssuer, default);
        if (document.IndexNumber is null) CheckIndexNumber(facts, context);
    }

    private void CheckIndexNumber(DocumentFacts facts, ValidationContext<PolicyDocument> context)
    {
        if (facts.Text is not { } text) return;
        var head = text.Chars.Span[..Math.Min(LongestHead, text.Chars.Length)];
        var at = head.IndexOf(IndexNumber);
        if (at < 0) return;
        var rest = head[(at + IndexNumber.Length)..].TrimStart(':');
        foreach (var field in Fields)
        {
            if (!rest.StartsWith(field)) continue;
            writer.Write(context, ValidationRules.IndexNumberEmpty, text.ToSpan(at, IndexNumber.Length));
            return;
        }
    }
}
