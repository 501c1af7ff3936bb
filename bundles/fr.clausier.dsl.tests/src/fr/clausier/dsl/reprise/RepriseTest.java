// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.reprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.clausier.dsl.Langue;
import fr.clausier.model.strategie.Element;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Marche;

@DisplayName("Une erreur ne cache pas le reste du fichier")
class RepriseTest {

	private static final String DEUX_LOTS = """
			marché A "Achat" {
			    nature travaux
			    ICI_MARCHE
			    lot 1 Un "Un" {
			        estimation 100 000 € HT
			        ICI
			        cpv 45214210
			        environnement {
			            réemploi 5 % de la masse
			        }
			    }
			    lot 2 Deux "Deux" {
			        estimation 200 000 € HT
			    }
			}
			acheteur B "Acheteur" { type collectivité }
			""";

	private static XtextResource lire(String statement) {
		return Langue.lire(DEUX_LOTS.replace("ICI_MARCHE", "").replace("ICI", statement));
	}

	private static List<String> noms(XtextResource resource) {
		List<String> names = new ArrayList<>();
		for (Element element : ((Fichier) resource.getContents().get(0)).getElements()) {
			names.add(element.getName());
			if (element instanceof Marche marche) {
				marche.getLots().forEach(l -> names.add(l.getName()));
			}
		}
		return names;
	}

	@Test
	void uneValeurIllisibleNeLaissePasDeVideDansSaListe() {
		XtextResource resource = Langue.lire("""
				marché A "Achat" {
				    insertion 1 heure par tranche de 2( 000 € {
				    insertion 35 heures par tranche de 1 000 € ou 1 action par an parmi "un stage", "une visite inachevée
				""");
		assertTrue(!resource.getErrors().isEmpty(), "aucune erreur");
		resource.getAllContents().forEachRemaining(o -> o.eClass().getEAllAttributes().stream().filter(EAttribute::isMany)
				.forEach(a -> assertTrue(!((List<?>) o.eGet(a)).contains(null), () -> o + " " + a.getName())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "insertoin 15 %", "main d'œuvre", "insertion 15", "avance 10 % par mois", "critères { prix 45 technique 55 % }", "retenue garantie 3 %",
			"lancement 30/11/2026", "environ", "100", "spécification dimension sociale", "« bonjour »",
			"critères communs { prix 40 % ; technique 60 % }", "procédure adaptée" })
	void laSuiteDuFichierSeLitQuandMeme(String faute) {
		XtextResource resource = lire(faute);
		assertTrue(!resource.getErrors().isEmpty(), "aucune erreur");
		assertEquals(List.of("A", "Un", "Deux", "B"), noms(resource), () -> Langue.erreurs(resource).toString());
		Marche marche = (Marche) ((Fichier) resource.getContents().get(0)).getElements().get(0);
		assertEquals(new BigDecimal("200000"), marche.getLots().get(1).getEstimation());
		assertEquals(List.of("45214210"), marche.getLots().get(0).getCpv());
	}

	@Test
	void uneAccoladeOublieeEstSupposee() {
		XtextResource resource = Langue.lire("""
				marché A "Achat" {
				    lot 1 Un "Un" {
				        estimation 100 000 € HT
				    lot 2 Deux "Deux" {
				        estimation 200 000 € HT
				    }
				}
				marché C "Autre" {
				    lot 1 Trois "Trois" { critères { prix 40 % }
				""");
		assertEquals(List.of("A", "Un", "Deux", "C", "Trois"), noms(resource));
		assertEquals(List.of("Il manque une accolade «\u00A0}\u00A0» avant «\u00A0lot\u00A0» : le bloc «\u00A0lot 1 Un \"Un\"\u00A0» ouvert à la ligne 2 n'est pas fermé.",
				"Il manque une accolade «\u00A0}\u00A0» à la fin : le bloc «\u00A0lot 1 Trois \"Trois\"\u00A0» ouvert à la ligne 9 n'est pas fermé."), Langue.erreurs(resource));
	}

	@Test
	void deuxAccoladesOublieesAvantLeMarcheSuivantSontSupposees() {
		XtextResource resource = Langue.lire("marché A \"a\" {\n lot 1 Un \"Un\" {\n estimation 1 000 € HT\nmarché C \"c\" {\n lot 1 Trois \"Trois\" { }\n}\n");
		assertEquals(List.of("A", "Un", "C", "Trois"), noms(resource));
	}

	@Test
	void unBlocInterieurNonFermeLaisseLireLesLotsSuivants() {
		assertEquals(List.of("A", "Un", "Deux", "B"), noms(lire("insertion { publics bénéficiaires")));
	}

	@Test
	void uneAccoladeDeTropEstDite() {
		XtextResource resource = lire("critères { prix 45 % } }");
		assertEquals(List.of("A", "Un", "Deux", "B"), noms(resource));
		assertEquals(List.of("Il y a une accolade «\u00A0}\u00A0» de trop avant «\u00A0lot\u00A0» : supprimez-la."), Langue.erreurs(resource));
	}

	@Test
	void unePhraseDuMarcheDansUnLotEstDite() {
		assertEquals(List.of("«\u00A0lancement\u00A0» ne s'écrit pas dans ce bloc, mais dans un bloc «\u00A0marché\u00A0»."), Langue.erreurs(lire("lancement 30/11/2026")));
	}

	@Test
	void deuxFautesSontDitesToutesLesDeux() {
		XtextResource resource = Langue.lire(DEUX_LOTS.replace("ICI_MARCHE", "procédur adaptée").replace("ICI", "avance 10"));
		assertEquals(List.of("«\u00A0procédur\u00A0» n'est pas un mot connu ici ; vouliez-vous dire «\u00A0procédure\u00A0» ?",
				"Après «\u00A0avance 10\u00A0», il manque le signe «\u00A0%\u00A0» : écrivez «\u00A010\u00A0%\u00A0»."), Langue.erreurs(resource));
	}

	@Test
	void leTexteDesNoeudsResteLeTexteDuFichier() {
		String text = DEUX_LOTS.replace("ICI_MARCHE", "procédur adaptée").replace("ICI", "avance 10\n    lot 7 \"x\" {");
		INode root = Langue.lire(text).getParseResult().getRootNode();
		assertEquals(text, root.getText());
		StringBuilder leaves = new StringBuilder();
		root.getLeafNodes().forEach(l -> leaves.append(l.getText()));
		assertEquals(text, leaves.toString());
	}

	/** Each word of a whole example left out in turn: what stands in the other elements of the file is still read. */
	@Test
	void unMotDeMoinsNeCoutePasLesAutresElements() {
		String text = Langue.complet();
		int whole = noms(Langue.lire(text)).size();
		String[] lines = text.split("\n", -1);
		List<String> lost = new ArrayList<>();
		for (int i = 0; i < lines.length; i++) {
			String line = lines[i].strip();
			if (line.isEmpty() || line.startsWith("//") || line.endsWith("{") || line.equals("}") || line.startsWith("acheteur Ville")) {
				continue;
			}
			String[] faulty = lines.clone();
			faulty[i] = line.substring(line.indexOf(' ') + 1);
			int read = noms(Langue.lire(String.join("\n", faulty))).size();
			if (read < whole) {
				lost.add((i + 1) + " : " + faulty[i] + " : " + read + " sur " + whole);
			}
		}
		assertEquals(List.of(), lost);
	}
}
