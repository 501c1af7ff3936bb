// SPDX-License-Identifier: EPL-2.0
/** What a buyer publishes: indicators as CSV, JSON and a page, and a proof sheet for each purchase. */
package fr.clausier.spaser.publication;
