// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.messages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.dsl.Langue;

/** Each sentence that a mistake earns. The texts of the table stand for the statements of a purchase. */
class MessagesSyntaxeTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			critères { prix 45 }                 | Après « prix 45 », il manque le signe « % » : écrivez « 45 % ».
			critères { technique "x" 60 }        | Après « technique "x" 60 », il manque le signe « % » : écrivez « 60 % ».
			main d'œuvre                         | Après « main d'œuvre », il faut un pourcentage, par exemple « 45 % ».
			avance dix %                         | Après « avance », il faut un pourcentage, par exemple « 45 % ».
			nature traveaux                      | « traveaux » n'est pas un mot connu ici ; vouliez-vous dire « travaux » ?
			nature                               | Après « nature », il faut « travaux », « fournitures » ou « services ».
			natuer travaux                       | « natuer » n'est pas un mot connu ici ; vouliez-vous dire « nature » ?
			durée 24 moi                         | « moi » n'est pas un mot connu ici ; vouliez-vous dire « mois » ?
			durée                                | Après « durée », il faut une durée, par exemple « 24 mois ».
			insertion { publics jeunnes }        | « jeunnes » n'est pas un mot connu ici ; vouliez-vous dire « jeunes » ?
			insertion { pénalité 50 par heure }  | Après « pénalité 50 », il manque l'unité : écrivez « 50 € ».
			variantes oui                        | Après « variantes », il faut « interdites », « autorisées » ou « exigées ».
			retenue 5 %                          | Après « retenue », il faut « de ».
			titre "x"                            | « titre » n'est pas un mot connu ici.
			lot "g" { }                          | Après « lot », il faut un nombre entier, par exemple « 3 ».
			lancement 31/02/2026                 | La date « 31/02/2026 » n'existe pas : vérifiez le jour et le mois.
			lancement 2026                       | La date « 2026 » n'est pas lisible : écrivez-la 30/11/2026 ou 30 novembre 2026.
			estimation 400 € TTC                 | Les montants s'écrivent hors taxes : convertissez-le et écrivez « HT ».
			durée 24 mois;                       | Le point-virgule ne s'écrit pas ici : une ligne ou une espace suffit.
			axe "x" { }                          | « axe » ne s'écrit pas dans ce bloc, mais dans un bloc « spaser ».
			critere prix 40 %                    | « critère » ne s'écrit pas dans ce bloc ; vouliez-vous dire « critères » ?
			penalite 50 € par heure              | « pénalité » ne s'écrit pas dans ce bloc, mais dans un bloc « insertion ».
			prix 40 %                            | « prix » ne s'écrit pas dans ce bloc, mais dans un bloc « critères ».
			publicité BOAMP JOUE                 | Il manque une virgule avant « JOUE ».
			procédure appel d'offres             | « appel d'offres » est incomplet : écrivez « appel d'offres ouvert », « appel d'offres restreint ».
			/* commentaire                       | Le commentaire ouvert par « /* » n'est pas fermé : ajoutez « */ » à sa fin.
			critères { notoriété 40 % }          | « notoriété » n'est pas un choix connu ici ; choisissez « prix », « coût », « technique », « environnement », « social », « délai » ou « autre ».
			""", quoteCharacter = '`')
	void chaquePhraseDitQuoiFaire(String statements, String sentence) {
		assertEquals(sentence, premiere("marché A \"a\" { " + statements + " }"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			marché A "a" { critères { prix 45 % }        | Il manque une accolade « } » à la fin : le bloc « marché A "a" » ouvert à la ligne 1 n'est pas fermé.
			marché A "a" { lot 1 "g" { lot 2 "h" { } }   | Il manque une accolade « } » avant « lot » : le bloc « lot 1 "g" » ouvert à la ligne 1 n'est pas fermé.
			marché A "a" { } }                           | Cette accolade ferme un bloc qui n'est pas ouvert : supprimez-la.
			marché A { }                                 | Après « marché A », il faut un texte entre guillemets droits, par exemple "Gros œuvre".
			marché "Gros œuvre du lot" { }               | Il manque un nom court d'un seul mot avant le titre, par exemple « GrosOeuvre ».
			marché Ecole Vallon "x" { }                  | Un nom tient en un seul mot, suivi d'un titre entre guillemets : écrivez par exemple « EcoleVallon "…" ».
			marché lot "x" { }                           | « lot » est un mot du langage et ne peut pas servir de nom : choisissez-en un autre, par exemple « lot1 ».
			marché A «a» { }                             | Les textes s'écrivent entre guillemets droits " et non entre « ».
			marché                                       | Après « marché », il faut un nom court d'un seul mot, par exemple « EcoleVallon ».
			marche A "a"                                 | Après « marche A "a" », il faut « réservé » ou « { ».
			lot 1 "x" { }                                | Ici, il faut « acheteur », « facilitateur », « marché », « spaser », « politique » ou « bibliothèque ».
			acheteur V "V" { courriel a@b.fr }           | Après « courriel », il faut un texte entre guillemets droits, par exemple "Gros œuvre".
			""", quoteCharacter = '`')
	void lesFichiersMalFormesAussi(String text, String sentence) {
		assertEquals(sentence, premiere(text));
	}

	@Test
	void unGuillemetOublieEstDitASaLigne() {
		XtextResource resource = Langue.lire("marché A \"a\" {\n objet \"sans fin\n nature travaux\n}");

		assertEquals("Le texte ouvert par ce guillemet n'est pas fermé : ajoutez un guillemet droit \" à la fin du texte, sur la même ligne "
				+ "(un texte de plusieurs lignes s'écrit entre deux fois trois guillemets \"\"\").", Langue.erreurs(resource).get(0));
		assertEquals(2, resource.getErrors().get(0).getLine());
	}

	@Test
	void laCorrectionConnueAccompagneLErreur() {
		XtextSyntaxDiagnostic missing = (XtextSyntaxDiagnostic) Langue.lire("marché A \"a\" { avance 5 }").getErrors().get(0);
		XtextSyntaxDiagnostic wrong = (XtextSyntaxDiagnostic) Langue.lire("marché A \"a\" { natuer travaux }").getErrors().get(0);

		assertEquals(MessagesSyntaxe.AJOUTER, missing.getCode());
		assertArrayEquals(new String[] { "\u00A0%" }, missing.getData());
		assertEquals(MessagesSyntaxe.REMPLACER, wrong.getCode());
		assertArrayEquals(new String[] { "nature" }, wrong.getData());
	}

	@Test
	void uneErreurNEnEntrainePasDAutres() {
		List<String> errors = Langue.erreurs(Langue.lire("marché A \"a\" { environnement { recyclage 70 % } }"));

		assertEquals(1, errors.size(), errors.toString());
	}

	@Test
	void unNomInconnuRappelleLePlusProche() {
		String known = "facilitateur MaisonEmploi \"Maison\" { }";

		assertEquals(List.of("« MaisonEmplois » n'existe pas dans ce dossier ; vouliez-vous dire « MaisonEmploi » ?"),
				plates(Langue.lire("marché A \"a\" { insertion { facilitateur MaisonEmplois } }", known)));
		assertEquals(List.of("« Plie » n'existe pas dans ce dossier ; connus : « MaisonEmploi », ou ajoutez par exemple : facilitateur Plie \"…\" { }"),
				plates(Langue.lire("marché A \"a\" { insertion { facilitateur Plie } }", known)));
		assertEquals(List.of("« Ville » n'existe pas dans ce dossier ; aucun acheteur n'y est déclaré : ajoutez par exemple : acheteur Ville \"…\" { }"),
				plates(Langue.lire("marché A \"a\" { acheteur Ville }")));
	}

	private static String premiere(String text) {
		return plates(Langue.lire(text)).get(0);
	}

	/** No-break spaces are right on the screen and unreadable in a table. */
	private static List<String> plates(XtextResource resource) {
		return Langue.erreurs(resource).stream().map(e -> e.replace('\u00A0', ' ')).toList();
	}
}
