using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LawGov.Samples.Host;

/// <summary>Describes the fields of the form and the body of a file: the endpoints read the request themselves, so that nothing else can tell.</summary>
internal sealed class FormDescription : IOpenApiOperationTransformer
{
    private const string Form = "multipart/form-data";

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var (type, content) in operation.RequestBody?.Content ?? new Dictionary<string, OpenApiMediaType>())
        {
            if (type != Form)
            {
                content.Schema = Text(type.StartsWith("text/", StringComparison.Ordinal) ? null : "binary", "The document itself.");
                continue;
            }

            content.Schema = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Properties = new Dictionary<string, IOpenApiSchema>
                {
                    ["file"] = Text("binary", "A file in any format that can be read; its content type may name a charset such as gb18030."),
                    ["text"] = Text(null, "The text of a document; read when there is no file."),
                },
            };
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema Text(string? format, string description) => new() { Type = JsonSchemaType.String, Format = format, Description = description };
}
