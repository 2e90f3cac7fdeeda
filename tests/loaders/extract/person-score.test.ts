import { describe, it, expect } from '@jest/globals';
import { personScore } from '../../../loaders/extract/person-score.js';
import { readKnowledge } from '../../../loaders/knowledge.js';

const knowledge = readKnowledge();
const score = (text: string) => personScore(text, knowledge);

describe('personScore', () => {
  it.each([
    'Marta Lindqvist',
    'Owen Achterberg',
    'Priya Raghunathan',
    'Daniel Okonkwo',
    'Sofia Castellano',
    'Wei Zhang',
    'Bo Chen',
    'Xin Yi',
    'Satoshi Tanaka',
    'Ravi Kumar',
    'Kwame Asante',
    'Olumide Adeyemi',
    'Nguyễn Thị Hoa',
    'Björn Österlund',
    'Łukasz Wiśniewski',
    'José María Aznárez',
    'Siobhan Ní Dhomhnaill',
    'Anne-Lise Varga',
    'Jean-Luc Moreau',
    'Fatima Al-Rashid',
    "Aoife O'Hanlon",
    'Aoife O’Hanlon',
    'Tanya D’Souza',
    'Ewan McAllister',
    'Joost van der Berg',
    'Ludwig von Mises',
    'Maria de la Cruz',
    'Dave A. Smith',
    'Amy Q. Lee',
    'Mary Ann Petrov',
    // Names that are English words too.
    'Mark Stone',
    'Will Banks',
    'Hope Rivers',
  ])('takes %s for a person', (name) => {
    expect(score(name)).toBeGreaterThan(2);
  });

  it.each([
    // Parts of a programme and of a report.
    'Key Themes',
    'Lessons Learned',
    'Day One',
    'Monday Morning',
    'Coffee Break',
    'Lunch Break',
    'Opening Keynote',
    'Main Stage',
    'Hallway Track',
    'Further Reading',
    'Thank You',
    'Great Talk',
    // Ideas.
    'Service Level Objectives',
    'Load Balancing',
    'Error Budgets',
    'Chaos Engineering',
    'Site Reliability',
    'Incident Response',
    'Root Cause',
    'Blameless Postmortems',
    'Capacity Planning',
    'Graceful Degradation',
    'Alert Fatigue',
    'Imposter Syndrome',
    'Golden Signals',
    'Raft Consensus',
    "Conway's Law",
    'Little’s Law',
    // Companies, products, teams.
    'Google Cloud',
    'Amazon Web Services',
    'Northwind Labs',
    'Fennel Software',
    'Grafana Labs',
    'Apache Kafka',
    'Docker Swarm',
    'Jenkins Pipelines',
    'Kubernetes Operators',
    'Project Falcon',
    // Places and days.
    'San Francisco',
    'Santa Clara',
    'New York',
    'Berlin Wall',
    'Dublin Ireland',
    'Hyatt Regency',
    'United Kingdom',
    'Silicon Valley',
    'Black Friday',
    // Roles.
    'Senior Engineer',
    'Engineering Manager',
    // Words that begin as names do.
    'Grace Period',
    'Frank Discussion',
    'Bill Payments',
    'Rich Text',
    'Summer Intern',
    'Joy Division',
    'Christian Values',
    'Victoria Station',
    // No name as it stands.
    'Marta',
    'Marta’s Talk',
    "Marta's Team",
    'marta lindqvist',
    '',
    'a b c d e f',
    '🔥 🔥',
  ])('takes %j for no person', (text) => {
    expect(score(text)).toBeLessThan(1.2);
  });

  it('is sure of people whom the names know', () => {
    const [known] = knowledge.vocabulary.names.people;
    expect(score(known?.name ?? '')).toBeGreaterThan(5);
  });

  const missed = [
    // "Li" and "Na" are too short to be told from other words.
    'Li Na',
    // A form of address is not taken off.
    'Dr. Marta Lindqvist',
    // Shouted names count as acronyms.
    'MARTA LINDQVIST',
    // Both words are among the most common in English.
    'Rob Field',
  ];
  for (const name of missed) {
    it.failing(`takes ${name} for a person`, () => {
      expect(score(name)).toBeGreaterThan(2);
    });
  }

  const mistaken = [
    // Places and things with a given name in front and a word that is a family name too.
    'Virginia Beach',
    'Will Power',
    'James Webb Telescope',
    // Two names with the border lost.
    'Marta Lindqvist Owen Achterberg',
  ];
  for (const text of mistaken) {
    it.failing(`takes ${text} for no person`, () => {
      expect(score(text)).toBeLessThan(1.2);
    });
  }
});
