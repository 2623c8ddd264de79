//! Lists as people really keep them: headings that look like data, none at all, names over several lines.

use super::*;
use model::{ImportNote, ImportNoteKind};

fn names(run: &DryRun) -> Vec<&str> {
    drafts(run).iter().map(|draft| draft.name.as_str()).collect()
}

#[test]
fn plain_headings_win_over_data_that_could_be_headings() {
    for (text, expected) in [
        ("Name,Sector\nÉcole,Schools\nMairie,\n", vec!["École", "Mairie"]),
        (
            "Name,Sector\nSchool,Schools\nMairie,Faith\nHealth Centre,Health care\n",
            vec!["School", "Mairie", "Health Centre"],
        ),
        ("Name,Sector\nOrganisation,Schools\nFood bank,\n", vec!["Organisation", "Food bank"]),
        (
            "Organisation,Type\nSchool,Sector\nHealth,Website\nGroup,Address\n",
            vec!["School", "Health", "Group"],
        ),
        ("Name,Name,Sector,Sector\nA,B,Schools,Faith\n", vec!["A"]),
        ("Name,Sector\nÉcole,Schools\n", vec!["École"]),
        ("Name\nSchool\nFood Bank\n", vec!["School", "Food Bank"]),
        ("Nombre,Sector\nEscuela,Salud\nIglesia,Fe\n", vec!["Escuela", "Iglesia"]),
        ("Partners of Riverbend,\n,\nName,Sector\nSchool,Schools\n", vec!["School"]),
    ] {
        let run = run(text);
        assert_eq!(names(&run), expected, "{text}");
        assert_eq!(run.preview.refused, 0, "{text}");
    }
    let bytes: Vec<u8> =
        "Name,Sector\nÉcole,Schools\nMairie,\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let book = read("list.csv", &bytes).unwrap();
    assert_eq!(described(&book).unwrap().header_row, 1);
}

#[test]
fn rows_above_the_headings_that_could_be_data_are_told_and_counted() {
    let text = "Name,Sector\nFood Bank,Faith\nSchool,Schools\nLibrary,Civic\n";
    let run = run_with(text, |choice| choice.header_row = 3, &[]);
    assert_eq!(names(&run), ["Library"]);
    assert_eq!(refused(&run), ["above-headings"]);
    assert_eq!((run.preview.rows[0].row, run.preview.rows[0].name.as_str()), (2, "Food Bank"));
    assert_eq!(run.preview.notes, [ImportNote { about: ImportNoteKind::AboveHeadings, rows: vec![2] }]);
    let titled = super::run(
        "Register of partners,\nUpdated,2024\n\nWho,,Where\nName,Type,Town\nFood Bank,Group,Riverbend\n",
    );
    assert_eq!((titled.preview.refused, titled.preview.notes.len()), (0, 0), "titles and groups are no data");
}

#[test]
fn a_list_without_headings_is_read_from_its_first_row() {
    for (text, expected) in [
        ("Food Bank\nLibrary\nYouth Hub\n", vec!["Food Bank", "Library", "Youth Hub"]),
        ("Food Bank,Riverbend\nLibrary,Riverbend\nSchool,Town\n", vec!["Food Bank", "Library", "School"]),
        ("Food Bank\nSchool\nLibrary\n", vec!["Food Bank", "School", "Library"]),
        ("1,Food Bank,Faith\n2,Library,Schools\n3,Choir,Faith\n", vec!["Food Bank", "Library", "Choir"]),
        ("Food Bank\n", vec!["Food Bank"]),
    ] {
        let (_, table) = table(text);
        assert_eq!(table.header_row, 0, "{text}");
        assert_eq!(table.data_rows as usize, expected.len());
        let run = run(text);
        assert_eq!(names(&run), expected, "{text}");
        assert_eq!(run.preview.rows[0].row, 1);
    }
    let (_, table) = table("1,Food Bank,Faith\n2,Library,Schools\n3,Choir,Faith\n");
    let guesses: Vec<_> =
        table.columns.iter().map(|column| (column.heading.as_str(), column.guess)).collect();
    let expected =
        [("Column A", ColumnUse::Ignore), ("Column B", ColumnUse::Name), ("Column C", ColumnUse::Sector)];
    assert_eq!(guesses, expected);
}

#[test]
fn a_person_may_say_that_there_are_no_headings() {
    let text = "Verein,Ort\nCaritas,Köln\n";
    let book = read("list.csv", text.as_bytes()).unwrap();
    assert!(matches!(described(&book), Err(Refusal::NoNameColumn { .. })), "its headings could be either");
    let table = describe(&book, "list.csv", None, Some(0), &FRAME.0, &FRAME.1).unwrap();
    assert_eq!((table.header_row, table.data_rows, table.columns[0].guess), (0, 2, ColumnUse::Name));
    let by_letter = describe_named(&book, "list.csv", None, Some(0), "B", &FRAME.0, &FRAME.1).unwrap();
    assert_eq!(by_letter.columns[1].guess, ColumnUse::Name);
}

#[test]
fn headings_alone_are_said_to_be_alone() {
    for text in ["Name,Sector\n", "Organisation\n"] {
        let book = read("list.csv", text.as_bytes()).unwrap();
        assert_eq!(described(&book), Err(Refusal::UnreadableTable { reason: "no-rows".into() }));
    }
}

#[test]
fn a_name_over_several_lines_is_one_until_somebody_splits_it() {
    let text = "Organisation,Sector\n\"Cedar High\nSchool\",Schools\n\"Food Bank\nLibrary\",\n\"Ministry of\nHealth\",\n";
    let whole = run(text);
    assert_eq!(names(&whole), ["Cedar High School", "Food Bank Library", "Ministry of Health"]);
    assert_eq!(whole.preview.notes, [ImportNote { about: ImportNoteKind::SeveralLines, rows: vec![2, 3] }]);
    let split = run_with(text, |choice| choice.split_lines = true, &[]);
    assert_eq!(names(&split), ["Cedar High", "School", "Food Bank", "Library", "Ministry of Health"]);
    assert_eq!(split.preview.notes, [ImportNote { about: ImportNoteKind::SeveralNames, rows: vec![2, 3] }]);
}

/// Every domain and level by its usual names in three languages.
const PLACES: &str = "
    domain relationships: Relationships, Relaciones, Relations, Liens sociaux, Vínculos
    domain physical-health: Physical health, Health, Salud física, Salud, Santé physique, Santé
    domain mental-health: Mental health, Salud mental, Santé mentale, Bienestar emocional, Bien-être émotionnel
    domain safety: Safety, Seguridad, Sécurité, Protección, Protection
    domain shelter: Shelter and environment, Housing, Vivienda, Refugio y entorno, Logement, Hébergement
    domain education: Education, Learning and development, Educación, Aprendizaje, Éducation, Apprentissage
    level individual: Individual, Individuo, Individu, Individuel, Individuelle
    level family: Family, Family and relationships, Familia, Familiar, Famille, Familial, Familiale
    level community: Community, Comunidad, Comunitario, Comunitaria, Communauté, Communautaire
    level society: Society, Societal, Sociedad, Social, Société, Sociétal, Nacional";

#[test]
fn domains_and_levels_are_understood_in_three_languages() {
    let reader = crate::run::values::Reader::new(&FRAME.0, &FRAME.1);
    for line in PLACES.lines().filter(|line| !line.trim().is_empty()) {
        let (place, words) = line.trim().split_once(": ").unwrap();
        let (kind, key) = place.split_once(' ').unwrap();
        for word in words.split(", ") {
            let read = if kind == "domain" { reader.domains(word) } else { reader.levels(word) };
            assert_eq!(read.found.first(), Some(&Id::framework(kind, key)), "{word}");
        }
    }
    for (words, key) in [
        ("Police, Policía, Law enforcement and justice, Forces de l’ordre", "justice"),
        ("Parents, Padres, Parents and caregivers, Madres y padres", "parents"),
        ("Fe, Foi, Faith, Iglesias, Paroisse", "faith"),
        ("Mairie, Collectivité, Ayuntamiento, Local and tribal government", "government"),
        ("Medios, Médias, Media", "media"),
        ("Jeunesse, Juventud, Youth", "youth"),
        ("Entreprises, Empresas, Business, Negocios", "business"),
        ("Écoles, Escuelas, Schools", "schools"),
    ] {
        for word in words.split(", ") {
            assert_eq!(reader.sector(word), Some(Id::hashed("sector", &[key.as_bytes()])), "{word}");
        }
    }
}

#[test]
fn headings_of_domain_level_and_sector_are_understood_in_three_languages() {
    for (heading, used, value) in [
        ("Ámbito", ColumnUse::Domain, "Seguridad"),
        ("Life domain", ColumnUse::Domain, "Safety"),
        ("Domaine de vie", ColumnUse::Domain, "Sécurité"),
        ("Area de vida", ColumnUse::Domain, "Relaciones"),
        ("Area of life", ColumnUse::Domain, "Relationships"),
        ("Nivel", ColumnUse::Level, "Familiar"),
        ("Niveau", ColumnUse::Level, "Familial"),
        ("Niveaux", ColumnUse::Level, "Société"),
        ("Secteur d’activité", ColumnUse::Sector, "Médias"),
        ("Community sector", ColumnUse::Sector, "Media"),
    ] {
        let text = format!("Organisation,{heading}\nA,{value}\n");
        assert_eq!(uses(&text), [ColumnUse::Name, used], "{heading}");
        assert_eq!(run(&text).preview.unrecognised, [], "{heading}: {value}");
    }
}

#[test]
fn an_endless_cell_is_refused_at_once_and_not_shown_back() {
    let endless = "x".repeat(5_000_000);
    let begun = std::time::Instant::now();
    let as_name = run(&format!("Name,Sector\n{endless},Schools\nB,Faith\n"));
    assert_eq!((refused(&as_name), names(&as_name)), (vec!["name-too-long"], vec!["B"]));
    let as_value = run(&format!("Name,Sector,Level\nA,{endless},\"{endless}\"\n"));
    let book = read("list.csv", format!("{endless},b\nc,d\n").as_bytes()).unwrap();
    let as_heading = described(&book);
    let shown = format!("{:?}{:?}{as_heading:?}", as_name.preview, as_value.preview);
    assert!(shown.len() < 10_000, "{}", shown.len());
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
}
