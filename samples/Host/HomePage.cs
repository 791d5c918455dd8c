namespace LawGov.Samples.Host;

/// <summary>The page at <c>/</c>: a file or a text in, report, ledger, calendar or model out. A form without script.</summary>
internal static class HomePage
{
    private const string Style = "body{font:16px/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}:root{color-scheme:light dark}textarea{width:100%;box-sizing:border-box;font:inherit}"
        + "label{display:block;margin-top:1rem;font-weight:600}button,input,select{font:inherit;margin:.5rem .5rem 0 0;padding:.3rem .8rem;max-width:100%;box-sizing:border-box}input{width:100%}";

    private const string Html = $"""
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>LawGov</title><style>{Style}</style></head>
        <body>
        <main>
        <h1>LawGov</h1>
        <p>选择一份方案、要点、分工表或报告，或粘贴其文本，查看其任务、单位、时限和对纲要的落实情况。文件不保存。<br><span lang="en">Choose a plan, or paste its text, and see its tasks, units, deadlines and coverage. Nothing is kept.</span></p>
        <form method="post" enctype="multipart/form-data" action="/documents/report" target="_blank">
        <label for="file">文件 <span lang="en">File</span> (.docx .doc .wps .pdf .ofd .xlsx .html .txt)</label>
        <input id="file" name="file" type="file">
        <label for="text">或文本 <span lang="en">or text</span></label>
        <textarea id="text" name="text" rows="10"></textarea>
        <div>
        <button formaction="/documents/report">报告 <span lang="en">Report</span></button>
        <button formaction="/documents/report?language=en" lang="en">Report in English</button>
        <button formaction="/documents/ledger" formtarget="_self">台账 <span lang="en">Ledger</span></button>
        <button formaction="/documents/calendar" formtarget="_self">日历 <span lang="en">Calendar</span></button>
        <button formaction="/documents/model" formtarget="_self">JSON</button>
        </div>
        </form>
        </main>
        </body>
        </html>
        """;

    public static void MapHome(this WebApplication app) => app.MapGet("/", (HttpResponse response) =>
    {
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        return Results.Content(Html, "text/html", System.Text.Encoding.UTF8);
    }).ExcludeFromDescription();
}
