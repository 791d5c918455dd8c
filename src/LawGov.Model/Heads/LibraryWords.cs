namespace LawGov.Model.Heads;

/// <summary>What libraries of documents print in front of a document, on its own line or without any break.</summary>
internal static class LibraryWords
{
    private static readonly string[] Phrases =
    [
        "精选优质文档", "优质文档", "精品文档", "精选文档", "精品资料", "优秀资料", "学习资料", "倾情为你奉上", "专心---专注---专业", "专心-专注-专业", "欢迎下载", "欢迎阅读", "可编辑版", "可编辑", "仅供参考", "文档简介", "资源描述", "内容简介", "最新文档", "文章属性", "WORD格式", "word版", "Word版",
    ];

    /// <summary>Length of the phrases and the marks between them at the start of a line; 0 when it begins with none.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> line)
    {
        var length = 0;
        for (var i = 0; i < Phrases.Length; i++)
        {
            var rest = line[length..];
            if (!rest.StartsWith(Phrases[i])) continue;
            length += Phrases[i].Length;
            while (length < line.Length && line[length] is '-' or '_' or '|' or '.' or ',' or ':' or '•') length++;
            i = -1;
        }

        return length;
    }
}
