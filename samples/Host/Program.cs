using LawGov.Samples.Host;

// Open http://localhost:5000 and choose a plan, or POST one to /documents and get back what it says:
//   dotnet run --project samples/Host
//   curl --data-binary @seeds/pudong-2022-plan.txt -H 'Content-Type: text/plain' localhost:5000/documents
var app = HostApplication.Build(WebApplication.CreateBuilder(args));
app.Run();
