// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

import java.util.Locale;

/** The oddities that a reading reports, each with its French sentence. */
public enum CodeAnomalie {

    DATE_ILLISIBLE("la date «\u00A0%s\u00A0» ne se lit pas\u00A0; elle est laissée vide"),
    DATE_INVRAISEMBLABLE("la date «\u00A0%s\u00A0» est hors de la période 1990-2100\u00A0; elle est laissée vide"),
    DATE_AVEC_HEURE("la date «\u00A0%s\u00A0» porte une heure ou un fuseau\u00A0; seul le jour est gardé"),
    DATE_FORME("la date «\u00A0%s\u00A0» n’est pas écrite AAAA-MM-JJ\u00A0; le jour se lit sans doute possible"),
    NOMBRE_ILLISIBLE("le nombre «\u00A0%s\u00A0» ne se lit pas\u00A0; il est laissé vide"),
    NOMBRE_EN_TEXTE("le nombre «\u00A0%s\u00A0» est écrit comme un texte"),
    MONTANT_INVRAISEMBLABLE("le montant «\u00A0%s\u00A0» atteint dix milliards d’euros\u00A0; il est gardé, à vérifier"),
    MONTANT_NUL("le montant «\u00A0%s\u00A0» est inférieur à un euro\u00A0; il est gardé, à vérifier"),
    DUREE_ARRONDIE("la durée «\u00A0%s\u00A0» n’est pas un nombre entier de mois\u00A0; elle est arrondie au mois supérieur, comme le demande le schéma"),
    DUREE_INVRAISEMBLABLE("la durée «\u00A0%s\u00A0» est nulle ou dépasse 99 ans\u00A0; elle est gardée, à vérifier"),
    TAUX_HORS_BORNES("la part «\u00A0%s\u00A0» n’est pas comprise entre 0 et 1\u00A0; elle est laissée vide"),
    ORIGINE_INCOHERENTE("la part d’origine française «\u00A0%s\u00A0» dépasse celle de l’Union européenne"),
    BOOLEEN_EN_TEXTE("la réponse «\u00A0%s\u00A0» est écrite comme un texte"),
    BOOLEEN_ILLISIBLE("la réponse «\u00A0%s\u00A0» n’est ni oui ni non\u00A0; elle est laissée vide"),
    LIBELLE_APPROCHE("«\u00A0%s\u00A0» n’est pas écrit comme dans la liste officielle\u00A0; la valeur se reconnaît aux accents et à la ponctuation près"),
    LIBELLE_ANCIEN("«\u00A0%s\u00A0» est un libellé du schéma de 2018-2019"),
    LIBELLE_INCONNU("«\u00A0%s\u00A0» n’est pas dans la liste officielle\u00A0; la valeur est laissée vide"),
    REPONSES_CONTRAIRES("une réponse «\u00A0%s\u00A0» accompagne des valeurs\u00A0; les valeurs sont gardées"),
    IDENTIFIANT_ABSENT("le contrat n’a pas de numéro"),
    IDENTIFIANT_LONG("le numéro «\u00A0%s\u00A0» dépasse seize caractères"),
    IDENTIFIANT_REPETE("le numéro «\u00A0%s\u00A0» a déjà été lu avec un autre contenu"),
    ENREGISTREMENT_REPETE("le contrat «\u00A0%s\u00A0» a déjà été lu, à l’identique"),
    SIRET_FORME("le numéro «\u00A0%s\u00A0» n’est pas un SIRET de quatorze chiffres\u00A0; il est gardé"),
    SIRET_CLE("le SIRET «\u00A0%s\u00A0» a une clé de contrôle fausse\u00A0; il est gardé"),
    ACHETEUR_ABSENT("l’acheteur n’est pas indiqué"),
    TITULAIRE_ABSENT("aucun titulaire n’est indiqué"),
    CPV_ILLISIBLE("«\u00A0%s\u00A0» n’est pas un code CPV de huit chiffres\u00A0; il est laissé vide"),
    OBJET_ABSENT("l’objet est vide"),
    OBJET_LONG("l’objet dépasse mille caractères\u00A0: «\u00A0%s\u00A0»"),
    TEXTE_MAL_DECODE("le texte «\u00A0%s\u00A0» porte des caractères mal décodés avant la publication\u00A0; il est gardé tel quel"),
    ENTITE_HTML("le texte «\u00A0%s\u00A0» porte une entité HTML\u00A0; il est gardé tel quel"),
    FORME_INATTENDUE("la valeur n’a pas la forme prévue («\u00A0%s\u00A0»)\u00A0; elle est laissée vide"),
    CHAMP_REPETE("le champ «\u00A0%s\u00A0» est écrit deux fois\u00A0; le premier est gardé"),
    CHAMP_INCONNU("le champ «\u00A0%s\u00A0» n’est pas dans les schémas\u00A0; il est ignoré partout dans le fichier"),
    ENCODAGE_MELE("%s"),
    RACINE_INATTENDUE("%s");

    private static final int EXTRAIT = 60;

    private final String phrase;

    CodeAnomalie(String phrase) {
        this.phrase = phrase;
    }

    /** The sentence: « Champ « montant » : … ». */
    public String phrase(String champ, String lu) {
        String dit = String.format(Locale.ROOT, phrase, lu);
        String debut = champ.isEmpty() ? Character.toUpperCase(dit.charAt(0)) + dit.substring(1) : "Champ «\u00A0" + champ + "\u00A0»\u00A0: " + dit;
        return debut + '.';
    }

    /** What was read, on one line and cut, so that a report stays readable and carries no control character. */
    public static String extrait(String lu) {
        String court = lu.length() <= EXTRAIT ? lu : lu.substring(0, EXTRAIT) + '…';
        return court.chars().anyMatch(Character::isISOControl) ? court.replaceAll("\\p{Cntrl}+", " ") : court;
    }
}
