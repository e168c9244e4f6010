#Requires -Version 7.2
<#
.SYNOPSIS
  Creates or updates the app registration that the add-in signs in with. Running it again changes nothing.
.DESCRIPTION
  One registration for the add-in and its API: one delegated scope, two roles, and the redirects that nested app
  authentication needs. It has no secret and no certificate. Requires the Azure CLI, signed in (az login) as somebody who may
  register applications.
.PARAMETER AddInUrl
  Address of the add-in's files, e.g. https://polite-sand-0a1b2c3d4.azurestaticapps.net. Leave it out before the first azd up,
  and run the script again with it afterwards.
.PARAMETER WaitMinutes
  How long to wait for a registration or a role that is so new that Entra does not know it everywhere.
.EXAMPLE
  ./infra/entra/register.ps1
  azd env set ONEONONE_API_CLIENT_ID (the id it prints)
#>
[CmdletBinding()]
param(
    [string] $Name = 'OutlookOneOnOne',
    [Uri] $AddInUrl,
    [int] $WaitMinutes = 5,
    [string] $Graph = 'https://graph.microsoft.com/v1.0'
)

$ErrorActionPreference = 'Stop'

$Role = 'Application Administrator'
. "$PSScriptRoot/graph.ps1"

$found = @((Invoke-Graph GET "applications?$(ConvertTo-Filter displayName $Name)").value)
if ($found.Count -gt 1) { throw "There are $($found.Count) app registrations named $Name. Choose another -Name, or delete those you do not need." }
$app = if ($found) { $found[0] } else { Invoke-Graph POST 'applications' @{ displayName = $Name; signInAudience = 'AzureADMyOrg' } }

# Existing roles and scopes keep their ids: with a new id they would be different ones.
function Get-Id($Existing, [string] $Value) {
    $there = @($Existing) | Where-Object { $_.value -eq $Value }
    if ($there) { $there.id } else { [Guid]::NewGuid().ToString() }
}

# Ours, and what somebody has added in the portal: Graph replaces the whole list, and refuses to drop what is enabled.
function Join-Existing($Existing, [hashtable[]] $Ours) {
    @($Ours) + @(@($Existing) | Where-Object { $_ -and $_.value -notin $Ours.value })
}

$scope = @{
    id                      = Get-Id $app.api.oauth2PermissionScopes 'OneOnOne.Use'
    value                   = 'OneOnOne.Use'
    type                    = 'User'
    isEnabled               = $true
    adminConsentDisplayName = 'Use one-on-ones'
    adminConsentDescription = 'Lets the Outlook add-in prepare agendas and keep notes and action items of the signed-in person''s own 1:1s.'
    userConsentDisplayName  = 'Use one-on-ones'
    userConsentDescription  = 'Lets the Outlook add-in prepare agendas and keep notes and action items of your own 1:1s.'
}
$roles = @(
    @{ value = 'Administrator'; displayName = 'Administrator'; description = 'Handles failed work and deletes data of people who have left. Sees no note, agenda, subject or body.' }
    @{ value = 'TemplateEditor'; displayName = 'Template editor'; description = 'Writes the organisation''s own agenda templates.' }
) | ForEach-Object { $_ + @{ id = Get-Id $app.appRoles $_.value; allowedMemberTypes = @('User'); isEnabled = $true } }

# brk-multihub is the broker of nested app authentication; only the origin matters. Sign-in returns to sign-in.html in Outlook's dialog,
# where there is no broker, and to page.html from the pages that invites and digests link to (addin/src/auth).
$redirects = @($app.spa.redirectUris)
if ($AddInUrl) {
    $redirects += "brk-multihub://$($AddInUrl.Authority)", "$($AddInUrl.GetLeftPart('Authority'))/sign-in.html", "$($AddInUrl.GetLeftPart('Authority'))/page.html"
}

Invoke-Graph PATCH "applications/$($app.id)" @{
    identifierUris = @("api://$($app.appId)")
    api            = @{ requestedAccessTokenVersion = 2; oauth2PermissionScopes = @(Join-Existing $app.api.oauth2PermissionScopes $scope) }
    appRoles       = @(Join-Existing $app.appRoles $roles)
    spa            = @{ redirectUris = @($redirects | Where-Object { $_ } | Select-Object -Unique) }
} | Out-Null

if (-not (Invoke-Graph GET "servicePrincipals?$(ConvertTo-Filter appId $app.appId)").value) {
    Invoke-Graph POST 'servicePrincipals' @{ appId = $app.appId } | Out-Null
}

Write-Host "App registration $Name is ready. Its application (client) id:"
Write-Output $app.appId
