// NHS trusts whose names hold “Hospital” or “Hospitals”, which drafts confuse. From the Organisation Data Service's list of NHS trusts (Open Government Licence),
// names that have stood for years; trusts that merge or change their names often are left out, so that no name here is wrong for a draft of its day.

export const hospitalTrusts: readonly string[] = `
Ashford and St Peter’s Hospitals NHS Foundation Trust | Barking, Havering and Redbridge University Hospitals NHS Trust | Barnsley Hospital NHS Foundation Trust | Bedfordshire Hospitals NHS Foundation Trust
Blackpool Teaching Hospitals NHS Foundation Trust | Bradford Teaching Hospitals NHS Foundation Trust | Cambridge University Hospitals NHS Foundation Trust | Chelsea and Westminster Hospital NHS Foundation Trust
Chesterfield Royal Hospital NHS Foundation Trust | Dorset County Hospital NHS Foundation Trust | East Kent Hospitals University NHS Foundation Trust | East Lancashire Hospitals NHS Trust
Epsom and St Helier University Hospitals NHS Trust | Gloucestershire Hospitals NHS Foundation Trust | Great Western Hospitals NHS Foundation Trust | Hampshire Hospitals NHS Foundation Trust
Hull University Teaching Hospitals NHS Trust | James Paget University Hospitals NHS Foundation Trust | King’s College Hospital NHS Foundation Trust | Lancashire Teaching Hospitals NHS Foundation Trust
Leeds Teaching Hospitals NHS Trust | Liverpool Heart and Chest Hospital NHS Foundation Trust | Liverpool University Hospitals NHS Foundation Trust | Mid Cheshire Hospitals NHS Foundation Trust
Milton Keynes University Hospital NHS Foundation Trust | Norfolk and Norwich University Hospitals NHS Foundation Trust | Nottingham University Hospitals NHS Trust | Oxford University Hospitals NHS Foundation Trust
Queen Victoria Hospital NHS Foundation Trust | Royal Cornwall Hospitals NHS Trust | Royal National Orthopaedic Hospital NHS Trust | Royal Papworth Hospital NHS Foundation Trust
Royal United Hospitals Bath NHS Foundation Trust | Sheffield Teaching Hospitals NHS Foundation Trust | Sherwood Forest Hospitals NHS Foundation Trust | South Tees Hospitals NHS Foundation Trust
St George’s University Hospitals NHS Foundation Trust | The Hillingdon Hospitals NHS Foundation Trust | The Newcastle upon Tyne Hospitals NHS Foundation Trust | University College London Hospitals NHS Foundation Trust
University Hospital Southampton NHS Foundation Trust | University Hospitals Birmingham NHS Foundation Trust | University Hospitals Bristol and Weston NHS Foundation Trust
University Hospitals Coventry and Warwickshire NHS Trust | University Hospitals Dorset NHS Foundation Trust | University Hospitals of Derby and Burton NHS Foundation Trust | University Hospitals of Leicester NHS Trust
University Hospitals of North Midlands NHS Trust | University Hospitals Plymouth NHS Trust | University Hospitals Sussex NHS Foundation Trust | Wirral University Teaching Hospital NHS Foundation Trust
Worcestershire Acute Hospitals NHS Trust | York and Scarborough Teaching Hospitals NHS Foundation Trust
`.trim().split(/\s*[|\n]\s*/)
