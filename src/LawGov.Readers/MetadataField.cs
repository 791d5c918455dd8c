namespace LawGov.Readers;

/// <summary>One entry of a page's metadata as it stands there.</summary>
/// <param name="Label">The label, white space and colon removed: <c>索引号</c>, <c>主题分类</c>, or the name of a meta tag.</param>
/// <param name="Value">The value, white space trimmed; never empty.</param>
/// <param name="Origin">Where it stands.</param>
public sealed record MetadataField(string Label, string Value, MetadataOrigin Origin);
