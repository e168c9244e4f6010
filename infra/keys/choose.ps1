#Requires -Version 7.2
<#
.SYNOPSIS
  Decides whether a deployment encrypts what people write from the start. azd runs this before it provisions (azure.yaml).
.DESCRIPTION
  A new installation writes with key 1, which first.ps1 makes; one that was provisioned before stays at 0, plain text, until somebody decides
  otherwise (docs/operate.md). The decision is kept in the azd environment as ONEONONE_SEALING_KEY, and is never changed here.
#>
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $false

if ($env:ONEONONE_SEALING_KEY) { return }

# API_URL is an output: without it, this environment has never provisioned anything.
if ($env:API_URL) { $number = 0 }
else {
    $exists = & az group exists --name "rg-$env:AZURE_ENV_NAME"
    if ($LASTEXITCODE -ne 0) { throw 'The Azure CLI cannot tell whether this installation exists. Sign in (az login) and try again.' }
    if ("$exists" -eq 'true') {
        throw "The resource group rg-$env:AZURE_ENV_NAME exists, but this azd environment does not know its settings. Fetch them: azd env refresh. If there is no installation in it: azd env set ONEONONE_SEALING_KEY 1"
    }
    $number = 1
}

& azd env set ONEONONE_SEALING_KEY $number
if ($LASTEXITCODE -ne 0) { throw 'azd could not keep ONEONONE_SEALING_KEY.' }
if ($number) { 'This installation encrypts what people write, from the start, with key 1.' }
else { 'This installation stores what people write as plain text, as before. docs/operate.md says how to encrypt it.' }
