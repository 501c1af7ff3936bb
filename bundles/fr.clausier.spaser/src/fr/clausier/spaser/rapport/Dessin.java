// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.rapport;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

/**
 * Draws the charts of the report as pictures. Figures stand beside their bars and series differ by their marks, so that nothing
 * depends on telling colours apart. Coordinates are pixels: floating point is for drawing only, the values come as shares of a scale.
 */
final class Dessin {

    private static final int LARGEUR = 1600;
    private static final int LIGNE = 92;
    /** Height of a chart of an evolution, pixels. */
    static final int HAUTEUR_COURBE = 520;
    private static final int TEXTE = 560;
    private static final int DROITE = 180;
    private static final Color ENCRE = new Color(0x1F, 0x38, 0x64);
    private static final Color BLEU = new Color(0x00, 0x72, 0xB2);
    private static final Color ORANGE = new Color(0xE6, 0x9F, 0x00);
    private static final Color GRIS = new Color(0xBF, 0xBF, 0xBF);

    /**
     * One bar.
     *
     * @param libelle what it measures
     * @param part    length, from 0 to 1 of the scale; negative for no value
     * @param cible   place of the target, from 0 to 1 of the scale; negative for none
     * @param valeur  figure beside the bar
     */
    record Barre(String libelle, double part, double cible, String valeur) {
    }

    /**
     * One point of an evolution.
     *
     * @param libelle year
     * @param part    height, from 0 to 1 of the scale; negative for no value
     * @param cible   height of the target; negative for none
     * @param valeur  figure above the point
     */
    record Point(String libelle, double part, double cible, String valeur) {
    }

    private Dessin() {
    }

    /** Bars with a mark for the target. */
    static byte[] barres(List<Barre> barres) {
        int hauteur = hauteurBarres(barres.size());
        return png(hauteur, g -> {
            int largeur = LARGEUR - TEXTE - DROITE;
            for (int i = 0; i < barres.size(); i++) {
                Barre barre = barres.get(i);
                int y = 10 + i * LIGNE;
                g.setColor(ENCRE);
                texte(g, barre.libelle(), 0, y + 52, TEXTE - 20);
                g.setColor(new Color(0xEE, 0xEE, 0xEE));
                g.fillRect(TEXTE, y + 18, largeur, LIGNE - 40);
                if (barre.part() >= 0) {
                    g.setColor(BLEU);
                    g.fillRect(TEXTE, y + 18, (int) Math.round(Math.min(1, barre.part()) * largeur), LIGNE - 40);
                }
                if (barre.cible() >= 0) {
                    int x = TEXTE + (int) Math.round(Math.min(1, barre.cible()) * largeur);
                    g.setColor(ORANGE);
                    g.fillRect(x - 5, y + 6, 10, LIGNE - 16);
                }
                g.setColor(ENCRE);
                g.drawString(barre.valeur(), LARGEUR - DROITE + 14, y + 52);
            }
            legende(g, hauteur - 20);
        });
    }

    private static void legende(Graphics2D g, int y) {
        g.setColor(BLEU);
        g.fillRect(TEXTE, y - 22, 40, 22);
        g.setColor(ORANGE);
        g.fillRect(TEXTE + 260, y - 28, 10, 34);
        g.setColor(ENCRE);
        g.drawString("valeur", TEXTE + 54, y);
        g.drawString("objectif", TEXTE + 284, y);
    }

    /** A line over the years, with the target as a dashed one. */
    static byte[] courbe(List<Point> points) {
        int hauteur = HAUTEUR_COURBE;
        return png(hauteur, g -> {
            int bas = hauteur - 70;
            int haut = 60;
            int pas = points.size() < 2 ? 0 : (LARGEUR - 240) / (points.size() - 1);
            g.setColor(GRIS);
            g.setStroke(new BasicStroke(2));
            g.drawLine(60, bas, LARGEUR - 60, bas);
            for (int i = 0; i < points.size(); i++) {
                int x = 120 + i * pas;
                Point point = points.get(i);
                if (i > 0) {
                    trait(g, points.get(i - 1).cible(), point.cible(), x - pas, x, bas, haut, ORANGE, true);
                    trait(g, points.get(i - 1).part(), point.part(), x - pas, x, bas, haut, BLEU, false);
                }
                g.setColor(ENCRE);
                g.drawString(point.libelle(), x - 40, hauteur - 20);
                if (point.part() >= 0) {
                    int y = y(point.part(), bas, haut);
                    g.setColor(BLEU);
                    g.fillOval(x - 9, y - 9, 18, 18);
                    g.setColor(ENCRE);
                    g.drawString(point.valeur(), x - 40, y - 20);
                }
            }
        });
    }

    private static void trait(Graphics2D g, double avant, double apres, int x0, int x1, int bas, int haut, Color couleur, boolean pointille) {
        if (avant >= 0 && apres >= 0) {
            g.setColor(couleur);
            g.setStroke(pointille ? new BasicStroke(5, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] { 18, 12 }, 0) : new BasicStroke(6));
            g.drawLine(x0, y(avant, bas, haut), x1, y(apres, bas, haut));
        }
    }

    private static int y(double part, int bas, int haut) {
        return bas - (int) Math.round(Math.min(1, part) * (bas - haut));
    }

    /** Cut with an ellipsis when it is too long for its place: the table below has the whole words. */
    private static void texte(Graphics2D g, String texte, int x, int y, int place) {
        String court = texte;
        while (g.getFontMetrics().stringWidth(court) > place && court.length() > 4) {
            court = court.substring(0, court.length() - 2).strip() + "…";
        }
        g.drawString(court, x, y);
    }

    private static byte[] png(int hauteur, Consumer<Graphics2D> dessin) {
        BufferedImage image = new BufferedImage(LARGEUR, hauteur, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, LARGEUR, hauteur);
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 30));
            dessin.accept(g);
        } finally {
            g.dispose();
        }
        try (ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Printed height of a picture, millimetres, for a printed width. */
    static int hauteur(int pixels, int largeur) {
        return largeur * pixels / LARGEUR;
    }

    /** Height of a chart of bars, pixels. */
    static int hauteurBarres(int nombre) {
        return LIGNE * nombre + 70;
    }
}
