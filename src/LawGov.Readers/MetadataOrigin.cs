using System.Text.Json.Serialization;

namespace LawGov.Readers;

/// <summary>Where on a page a piece of metadata stands, most trusted first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MetadataOrigin>))]
public enum MetadataOrigin
{
    /// <summary>The index table (索引表, 公文要素) above the article.</summary>
    IndexTable = 0,

    /// <summary>A meta tag of the page, after the tag rules of 《政府网站发展指引》 (国办发〔2017〕47号), annex 2.</summary>
    MetaTag,

    /// <summary>The heading of the page.</summary>
    Heading,

    /// <summary>The title element, shown in the browser's tab.</summary>
    TitleElement,

    /// <summary>A text box of a Word file, such as the red head (版头) of an official document.</summary>
    TextBox,
}
