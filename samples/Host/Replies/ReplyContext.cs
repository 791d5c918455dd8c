using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LawGov.Samples.Host.Replies;

/// <summary>JSON of the replies without reflection, Chinese unescaped.</summary>
[JsonSerializable(typeof(AnalysisReply))]
[JsonSerializable(typeof(string))]
internal sealed partial class ReplyContext : JsonSerializerContext
{
    public static void Configure(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.TypeInfoResolverChain.Insert(0, new ReplyContext(new JsonSerializerOptions(JsonSerializerDefaults.Web)));
    }
}
