// A stand-in for Microsoft Graph, for tests and by hand.
var app = WebApplication.CreateBuilder(args).Build();
await app.RunAsync();
