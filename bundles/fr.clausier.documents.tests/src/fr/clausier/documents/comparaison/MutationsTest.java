// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Liste;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.TexteRiche;
import fr.clausier.documents.Exemples;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.gabarit.Gabarit;

@DisplayName("Comparaison : documents modifiés au hasard")
class MutationsTest {

	private static final int TOURS = 40;
	private static final String[] MOTS = {"insertion", "heures", "1 240", "sous quinze jours", "l'acheteur", "et", "le titulaire,", "**gras**", "45 %"};

	private final Random hasard = new Random(20261124);

	@Test
	@DisplayName("accepter donne la nouvelle version, refuser l'ancienne, quoi qu'il arrive au texte")
	void mutations() throws Exception {
		Document depart = Exemples.reglement();
		Document avant = depart;
		for (int i = 0; i < TOURS; i++) {
			Document apres = muter(i % 12 == 0 ? depart : avant);
			Preuve.comparer(rendre(avant), rendre(apres), "tour " + i);
			avant = apres;
		}
	}

	private static byte[] rendre(Document document) {
		return new DocxRenderer(Exemples.DATE).rendre(document, Gabarit.maison());
	}

	private Document muter(Document source) {
		List<Section> sections = source.sections();
		for (int i = hasard.nextInt(4); i >= 0; i--) {
			sections = sections(sections);
		}
		return new Document(source.code(), source.nomFichier(), hasard.nextInt(5) == 0 ? source.titre() + " modifié" : source.titre(), source.sousTitre(), source.entete(), sections);
	}

	private List<Section> sections(List<Section> sections) {
		List<Section> resultat = new ArrayList<>(sections);
		if (resultat.isEmpty()) {
			return resultat;
		}
		int i = hasard.nextInt(resultat.size());
		switch (hasard.nextInt(6)) {
			case 0 -> {
				if (resultat.size() > 1) {
					resultat.remove(i);
				}
			}
			case 1 -> resultat.add(i, Section.de("Section neuve " + hasard.nextInt(9), Paragraphe.corps(phrase()), Paragraphe.corps(phrase())));
			case 2 -> resultat.add(resultat.remove(i));
			default -> resultat.set(i, section(resultat.get(i)));
		}
		return resultat;
	}

	private Section section(Section source) {
		String titre = hasard.nextInt(4) == 0 ? source.titre() + " " + mot().replace("*", "") : source.titre();
		List<Section> sous = hasard.nextBoolean() ? sections(source.sousSections()) : source.sousSections();
		Origine origine = hasard.nextInt(3) == 0 ? new Origine("CLAUSE-" + hasard.nextInt(3), "1." + hasard.nextInt(3), "marche.marche", 1 + hasard.nextInt(50)) : source.origine();
		return new Section(titre, blocs(source.blocs(), origine), sous, origine);
	}

	private List<Bloc> blocs(List<Bloc> blocs, Origine origine) {
		List<Bloc> resultat = new ArrayList<>(blocs);
		int i = resultat.isEmpty() ? 0 : hasard.nextInt(resultat.size());
		switch (hasard.nextInt(5)) {
			case 0 -> resultat.add(i, new Paragraphe(TexteRiche.analyser(phrase()), hasard.nextBoolean() ? Paragraphe.Genre.CORPS : Paragraphe.Genre.NOTE, origine));
			case 1 -> {
				if (!resultat.isEmpty()) {
					resultat.remove(i);
				}
			}
			case 2 -> resultat.add(new Liste(hasard.nextBoolean(), TexteRiche.analyserTous(phrase(), phrase(), phrase()), origine));
			default -> {
				if (!resultat.isEmpty()) {
					resultat.set(i, bloc(resultat.get(i), origine));
				}
			}
		}
		return resultat;
	}

	private Bloc bloc(Bloc bloc, Origine origine) {
		return switch (bloc) {
			case Paragraphe p -> new Paragraphe(fragments(p.fragments()), p.genre(), hasard.nextBoolean() ? origine : p.origine());
			case Liste l -> new Liste(l.numerotee(), melanger(l.elements()), l.origine());
			case Tableau t -> new Tableau(t.legende(), t.colonnes(), rangees(t), t.origine());
			default -> bloc;
		};
	}

	private List<List<Fragment>> melanger(List<List<Fragment>> elements) {
		List<List<Fragment>> resultat = new ArrayList<>(elements);
		resultat.add(hasard.nextInt(resultat.size() + 1), TexteRiche.analyser(phrase()));
		if (hasard.nextBoolean()) {
			resultat.remove(hasard.nextInt(resultat.size()));
		}
		return resultat;
	}

	private List<Tableau.Ligne> rangees(Tableau tableau) {
		List<Tableau.Ligne> lignes = new ArrayList<>(tableau.lignes());
		int i = hasard.nextInt(lignes.size());
		switch (hasard.nextInt(3)) {
			case 0 -> lignes.remove(i);
			case 1 -> lignes.add(i, lignes.get(hasard.nextInt(lignes.size())));
			default -> lignes.set(i, new Tableau.Ligne(lignes.get(i).cellules().stream().map(this::fragments).toList(), lignes.get(i).total()));
		}
		return lignes.isEmpty() ? tableau.lignes() : lignes;
	}

	private List<Fragment> fragments(List<Fragment> fragments) {
		List<Fragment> resultat = new ArrayList<>(fragments);
		if (resultat.isEmpty()) {
			return resultat;
		}
		int i = hasard.nextInt(resultat.size());
		Fragment f = resultat.get(i);
		String[] mots = f.texte().split(" ", -1);
		switch (hasard.nextInt(4)) {
			case 0 -> mots[hasard.nextInt(mots.length)] = mot();
			case 1 -> mots[hasard.nextInt(mots.length)] += " " + mot();
			case 2 -> {
				resultat.set(i, new Fragment(f.texte(), !f.gras(), f.italique()));
				return resultat;
			}
			default -> mots[hasard.nextInt(mots.length)] = "";
		}
		resultat.set(i, new Fragment(String.join(" ", mots), f.gras(), f.italique()));
		return resultat;
	}

	private String phrase() {
		StringBuilder phrase = new StringBuilder("Texte");
		for (int i = hasard.nextInt(12); i >= 0; i--) {
			phrase.append(' ').append(mot());
		}
		return phrase.append('.').toString();
	}

	private String mot() {
		return MOTS[hasard.nextInt(MOTS.length)];
	}
}
